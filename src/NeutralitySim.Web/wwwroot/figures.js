import { saveCsv, savePng, saveSvg } from './download.js';
import { play, wayOf } from './replay.js';
import { facts, fill, the, within, words } from './words.js';

/** @typedef {import('./stream.js').FigureAnswer} FigureAnswer */

/** The figures of the latest answer: in their cards, as tables, enlarged, as files, and replayed. */
export class Figures {
  /** @type {Map<string, FigureAnswer>} */
  #shown = new Map();
  /** @type {string | null} */
  #enlarged = null;
  #root = the('figures');
  #dialog = the('enlarged');

  constructor() {
    this.#root.addEventListener('click', (/** @type {MouseEvent} */ event) => this.#click(event));
    this.#dialog.addEventListener('click', (/** @type {MouseEvent} */ event) => {
      const turn = /** @type {HTMLElement} */ (event.target).closest('[data-turn]')?.getAttribute('data-turn');
      if (turn) this.#turn(Number(turn));
      const kind = /** @type {HTMLElement} */ (event.target).closest('[data-save]')?.getAttribute('data-save');
      if (kind && this.#enlarged !== null) this.#save(this.#enlarged, kind, within(this.#dialog, '.drawing svg'));
    });
    this.#dialog.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') this.#turn(event.key === 'ArrowRight' ? 1 : -1);
    });
    this.#dialog.addEventListener('close', () => {
      this.#enlarged = null;
    });
    for (const card of this.#root.querySelectorAll('[data-figure]')) this.#name(card, within(card, 'svg title')?.textContent ?? '');
  }

  /** Figures as they are now, to come back to. */
  get shown() {
    return new Map(this.#shown);
  }

  /**
   * Shows the figures of an answer.
   * @param {FigureAnswer[]} figures
   */
  show(figures) {
    this.#shown = new Map(figures.map((figure) => [figure.id, figure]));
    for (const figure of figures) {
      const card = this.#cardOf(figure.id);
      card.hidden = false;
      card.classList.toggle('wide', figure.isWide);
      within(card, '.drawing').innerHTML = figure.svg;
      this.#fillTable(card, figure);
      within(card, '.caption').textContent = figure.caption;
      this.#name(card, figure.title);
    }
    for (const card of this.#root.querySelectorAll('[data-figure]')) card.hidden = !this.#shown.has(card.dataset.figure);
    if (this.#enlarged !== null && this.#shown.has(this.#enlarged)) this.#draw(this.#enlarged);
  }

  /**
   * Plays from former figures to the present ones.
   * @param {Map<string, FigureAnswer>} before
   * @param {((share: number) => void)[]} others moved along with the figures
   */
  async replay(before, others) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const slots = [...this.#shown.keys()].map((id) => [id, within(this.#cardOf(id), '.drawing')]);
    if (this.#enlarged !== null) slots.push([this.#enlarged, within(this.#dialog, '.drawing')]);
    const ways = slots.filter(([id]) => before.has(id)).map(([id, slot]) => wayOf(slot, /** @type {FigureAnswer} */ (before.get(id)).svg));
    await play([...ways, ...others], isStill);
  }

  /**
   * The table of a figure, where it is being read: a hidden one costs time and shows nothing.
   * @param {Element} card
   * @param {FigureAnswer | undefined} figure
   */
  #fillTable(card, figure) {
    const table = within(card, '.table');
    if (!table.hidden && figure !== undefined) table.innerHTML = figure.table;
  }

  /** @param {string} id */
  #cardOf(id) {
    const card = this.#root.querySelector(`[data-figure="${CSS.escape(id)}"]`);
    if (card !== null) return card;
    const fresh = the('figure-card').content.firstElementChild.cloneNode(true);
    fresh.dataset.figure = id;
    this.#root.append(fresh);
    return fresh;
  }

  /**
   * @param {Element} card
   * @param {string} title
   */
  #name(card, title) {
    within(card, '[data-enlarge]').setAttribute('aria-label', fill(words.enlargeOf, title));
    within(card, '[data-table]').setAttribute('aria-label', fill(words.tableOf, title));
    within(card, '.table').setAttribute('aria-label', fill(words.tableOf, title));
    for (const button of card.querySelectorAll('[data-save]'))
      button.setAttribute('aria-label', fill(words.downloadOf, title, button.textContent ?? ''));
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const button = /** @type {HTMLElement} */ (event.target).closest('button');
    const card = button?.closest('[data-figure]');
    if (!button || !(card instanceof HTMLElement)) return;
    const id = /** @type {string} */ (card.dataset.figure);
    if (button.hasAttribute('data-enlarge')) this.#enlarge(id);
    else if (button.hasAttribute('data-table')) {
      const table = within(card, '.table');
      table.hidden = !table.hidden;
      within(card, '.drawing').hidden = !table.hidden;
      this.#fillTable(card, this.#shown.get(id));
      button.setAttribute('aria-pressed', String(!table.hidden));
    } else if (button.dataset.save) this.#save(id, button.dataset.save, within(card, '.drawing svg'));
  }

  /** @param {string} id */
  #enlarge(id) {
    this.#draw(id);
    this.#dialog.showModal();
  }

  /** @param {string} id */
  #draw(id) {
    const figure = this.#shown.get(id);
    const svg = figure?.svg ?? within(this.#cardOf(id), '.drawing').innerHTML;
    this.#enlarged = id;
    within(this.#dialog, '.drawing').innerHTML = svg.replaceAll(/\b(id|aria-labelledby)="([^"]*)"/g, (_, name, ids) =>
      `${name}="${ids.split(' ').map((/** @type {string} */ one) => `${one}-large`).join(' ')}"`);
    the('enlarged-title').textContent = figure?.title ?? within(this.#dialog, 'svg title')?.textContent ?? '';
  }

  /** @param {number} step 1 for the next figure, -1 for the one before */
  #turn(step) {
    const ids = [...this.#shown.keys()];
    if (this.#enlarged === null || ids.length === 0) return;
    this.#draw(ids[(ids.indexOf(this.#enlarged) + step + ids.length) % ids.length]);
  }

  /**
   * @param {string} id
   * @param {string} kind
   * @param {SVGSVGElement} drawing
   */
  #save(id, kind, drawing) {
    const name = `${facts.scenario}-${id}`;
    if (kind === 'csv') saveCsv(name, this.#shown.get(id)?.csv ?? '');
    else if (kind === 'svg') saveSvg(name, drawing);
    else savePng(name, drawing);
  }
}
