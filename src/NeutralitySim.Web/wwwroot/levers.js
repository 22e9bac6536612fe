import { entered, told } from './numbers.js';
import { keep, kept } from './kept.js';
import { facts, within } from './words.js';

/**
 * @typedef {import('./history.js').Values} Values
 * @typedef {{ element: HTMLElement, range: HTMLInputElement | null, number: HTMLInputElement | null, choices: HTMLInputElement[],
 *   select: HTMLSelectElement | null, bands: [number, number, string][], value: string, isLocked: boolean }} Card
 */

const LOCKS = `neutralitysim.locks.${facts.scenario}`;

/** The levers as the page shows them. Values are texts as states hold them; null is the scenario's own. */
export class Levers {
  /** @type {Map<string, Card>} */
  #cards = new Map();

  /**
   * @param {HTMLElement} root
   * @param {(id: string, value: string | null) => void} moved called while a lever moves
   * @param {(id: string, label: string) => void} settled called when it is let go
   */
  constructor(root, moved, settled) {
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-lever]'))) {
      const band = within(element, '[data-bands]');
      const card = {
        element,
        range: within(element, 'input[type="range"]'),
        number: within(element, 'input[inputmode="decimal"]'),
        choices: /** @type {HTMLInputElement[]} */ ([...element.querySelectorAll('input[type="radio"]')]),
        select: within(element, 'select'),
        bands: band === null ? [] : JSON.parse(band.dataset.bands),
        value: '',
        isLocked: false,
      };
      const id = /** @type {string} */ (element.dataset.lever);
      this.#cards.set(id, card);
      this.#listen(id, card, moved, settled);
      this.#draw(card, this.#valueOf(card));
    }
    for (const id of JSON.parse(kept('session', LOCKS) ?? '[]')) this.#lock(this.#cards.get(id), true);
  }

  /**
   * Moves a lever as its own input would; a locked one stays.
   * @param {string} id
   * @param {string} value
   */
  set(id, value) {
    const number = this.#cards.get(id)?.number;
    if (!number || number.disabled) return;
    number.value = value;
    number.dispatchEvent(new Event('change'));
  }

  /**
   * Puts every lever where a state has it.
   * @param {Values} values
   */
  show(values) {
    for (const [id, card] of this.#cards) this.#draw(card, values.get(id) ?? card.element.dataset.baseline);
  }

  /**
   * Where levers are that were moved, in words.
   * @param {Values} values
   */
  told(values) {
    return [...values].map(([id, value]) => {
      const card = this.#cards.get(id);
      const choice = card?.choices.find((one) => one.value === value)?.parentElement?.textContent ?? card?.select?.selectedOptions[0].textContent;
      return `${card?.element.dataset.label} ${choice?.trim() ?? told(value)}`;
    }).join(', ');
  }

  /**
   * The levers that stay as they are when all are reset: the locked ones.
   * @param {Values} values
   */
  kept(values) {
    return new Map([...values].filter(([id]) => this.#cards.get(id)?.isLocked));
  }

  /**
   * Shows sliders on the way between two states.
   * @param {Values} from
   * @param {Values} to
   * @returns {(share: number) => void}
   */
  wayOf(from, to) {
    const moving = [...this.#cards].filter(([id, card]) => card.range !== null && from.get(id) !== to.get(id));
    return (share) => {
      for (const [id, card] of moving) {
        const own = card.element.dataset.baseline;
        const [a, b] = [Number(from.get(id) ?? own), Number(to.get(id) ?? own)];
        /** @type {HTMLInputElement} */ (card.range).value = String(a + share * (b - a));
      }
      if (share >= 1) this.show(to);
    };
  }

  /**
   * @param {string} id
   * @param {Card} card
   * @param {(id: string, value: string | null) => void} moved
   * @param {(id: string, label: string) => void} settled
   */
  #listen(id, card, moved, settled) {
    const { element, range, number, choices, select } = card;
    const label = /** @type {string} */ (element.dataset.label);
    const move = (/** @type {string} */ value) => {
      this.#draw(card, value, document.activeElement);
      moved(id, isSame(card, value) ? null : value);
    };
    range?.addEventListener('input', () => move(range.value));
    range?.addEventListener('change', () => settled(id, label));
    // When it is done, not while it is typed: 25 is not 2 on its way.
    number?.addEventListener('change', () => {
      const { value, note } = entered(number.value, Number(range?.min), Number(range?.max));
      if (value === null) this.#draw(card, card.value);
      else {
        move(String(value));
        settled(id, label);
      }
      say(card, note);
    });
    for (const input of [...choices, ...(select === null ? [] : [select])])
      input.addEventListener('change', () => {
        move(input.value);
        settled(id, label);
      });
    within(element, '[data-reset]').addEventListener('click', () => {
      this.#draw(card, element.dataset.baseline);
      moved(id, null);
      settled(id, label);
    });
    const lock = within(element, '[data-lock]');
    lock.addEventListener('click', () => {
      this.#lock(card, !card.isLocked);
      const locked = [...this.#cards].filter(([, other]) => other.isLocked).map(([other]) => other);
      keep('session', LOCKS, JSON.stringify(locked));
    });
  }

  /**
   * @param {Card | undefined} card none where the lever is gone
   * @param {boolean} isLocked
   */
  #lock(card, isLocked) {
    if (card === undefined) return;
    const { element, range, number, choices, select } = card;
    card.isLocked = isLocked;
    element.toggleAttribute('data-locked', isLocked);
    within(element, '[data-lock]').setAttribute('aria-pressed', String(isLocked));
    for (const input of [range, number, select, within(element, '[data-reset]'), ...choices])
      if (input !== null) input.disabled = isLocked;
  }

  /** @param {Card} card */
  #valueOf({ range, number, choices, select }) {
    return number?.dataset.value ?? range?.value ?? select?.value ?? choices.find((choice) => choice.checked)?.value ?? '';
  }

  /**
   * @param {Card} card
   * @param {string | undefined} value
   * @param {Element | null} source the input being used, which is left as it is
   */
  #draw(card, value = '', source = null) {
    const { element, range, number, choices, select, bands } = card;
    card.value = value;
    element.toggleAttribute('data-changed', !isSame(card, value));
    if (select !== null) select.value = value;
    for (const choice of choices) choice.checked = choice.value === value;
    if (range === null || number === null) return;
    if (source !== range) range.value = value;
    number.value = told(value);
    say(card, '');
    const at = Number(value);
    const name = bands.find(([from, to]) => at >= from && at <= to)?.[2] ?? '';
    within(element, '.band-name').textContent = name;
    const unit = within(element, '.unit').textContent;
    range.setAttribute('aria-valuetext', [`${at.toLocaleString(document.documentElement.lang)} ${unit}`.trim(), name].filter(Boolean).join(', '));
  }
}

/**
 * @param {Card} card
 * @param {string} value
 */
function isSame(card, value) {
  const own = card.element.dataset.baseline;
  return card.range === null ? value === own : Number(value) === Number(own);
}

/**
 * Tells what became of a number that was not taken as it stood.
 * @param {Card} card
 * @param {string} note empty for nothing
 */
function say({ element }, note) {
  const place = within(element, '.field-error');
  place.hidden = note === '';
  place.textContent = note;
  element.querySelector('input[type=text]')?.setAttribute('aria-invalid', String(note !== ''));
}
