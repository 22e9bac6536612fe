import { differences, drawn, kindOf, stepName } from './chart-options.js';
import { save, saveCsv } from './download.js';
import { keep, kept } from './kept.js';
import { look, onLook } from './look.js';
import { asInTable } from './story-options.js';
import { facts, fill, the, within, words } from './words.js';

/**
 * @typedef {{ id: string, title: string, caption: string, spoken: string, panels: any[], key: any[], subtitle: string, source: string }} Figure
 * @typedef {{ element: HTMLElement, figure: string, panel: string, chart: any, at: number, steps: number, series: number[] }} Card
 */

const FILE = { width: 1200, height: 675, head: 96, foot: 34 };
const ENLARGED = 1.3;
const OF_ONE_PROVIDER = new Set(['evening', 'speed-index-by-month', 'busy-hour-day']);
const REPLAY_MILLISECONDS = 1600;
const KEPT = `neutralitysim.charts.${facts.scenario}`;
const { echarts } = /** @type {any} */ (globalThis);
const root = document.documentElement;

/** The charts of the latest answer: chosen by the reader, read by pointer, finger and key, as tables and files, and replayed. */
export class Charts {
  /** @type {Map<string, Figure>} */
  #shown = new Map();
  /** @type {Set<string>} regimes switched off */
  #hidden = new Set();
  /** @type {'values' | 'regime' | 'before'} */
  #mode = 'values';
  #provider = '';
  /** Below 0 until wires are first shown: then the month in which regimes lie farthest apart, until the reader chooses. */
  #month = -1;
  #hour = 21;
  /** @type {Card[]} */
  #cards = [];
  #root = the('figures');
  #more = the('more-figures');
  #dialog = the('enlarged');
  #look = look();
  #resized = new ResizeObserver(() => this.#draw());
  #ask;
  #numbers;

  /**
   * @param {() => void} ask asks for the figures that are in sight
   * @param {(figure: string, form: 'table' | 'csv') => Promise<string>} numbers fetches the numbers behind a figure
   */
  constructor(ask, numbers) {
    this.#ask = ask;
    this.#numbers = numbers;
    this.#remember();
    for (const element of document.querySelectorAll('[data-card]')) this.#take(/** @type {HTMLElement} */ (element));
    document.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('change', (event) => this.#change(event));
    document.addEventListener('input', (event) => this.#turnClock(event));
    this.#dialog.addEventListener('close', () => this.#forget(this.#dialog));
    this.#more.addEventListener('toggle', () => this.#openMore());
    onLook(() => {
      this.#look = look();
      this.#draw();
    });
    this.#resized.observe(this.#root);
    this.#layOut();
  }

  /** Ids of the figures in sight. */
  get wanted() {
    return [...new Set(this.#inSight().map((card) => card.figure))];
  }

  /** Content provider that figures of one are about; empty for the scenario's own. */
  get provider() {
    return this.#provider;
  }

  /** Figures as they are now, to come back to. */
  get shown() {
    return new Map(this.#shown);
  }

  /**
   * Shows the figures of an answer.
   * @param {Figure[]} figures
   */
  show(figures) {
    for (const id of this.wanted) this.#shown.delete(id);
    for (const figure of figures) this.#shown.set(figure.id, figure);
    this.#draw();
  }

  /**
   * Plays from former figures to the present ones.
   * @param {Map<string, Figure>} before
   * @param {boolean} isStill true for readers who asked for no motion
   */
  async replay(before, isStill) {
    const now = this.shown;
    const showAll = (/** @type {Map<string, Figure>} */ figures, /** @type {number} */ duration) => {
      for (const card of this.#inSight()) {
        const figure = figures.get(card.figure) ?? now.get(card.figure);
        if (figure) this.#paint(card, figure, duration);
      }
    };
    showAll(before, 0);
    await new Promise((resume) => setTimeout(resume, REPLAY_MILLISECONDS / 4));
    showAll(now, isStill ? 0 : REPLAY_MILLISECONDS);
    await new Promise((resume) => setTimeout(resume, isStill ? 0 : REPLAY_MILLISECONDS));
  }

  /**
   * Tells charts that what they compare with has changed.
   * @param {boolean} isPinned
   */
  pinned(isPinned) {
    this.#root.toggleAttribute('data-pinned', isPinned);
    within(document, '#mode [value=before]').textContent = isPinned ? words.modePinned : words.modeBefore;
  }

  /**
   * Puts a chart in the first place.
   * @param {string} figure its id; nothing happens where there is no such chart
   */
  choose(figure) {
    const choice = within(this.#root, '[data-choose]');
    if (![...choice.options].some((option) => option.value === figure)) return;
    choice.value = figure;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #remember() {
    const { figures = [], two = null } = JSON.parse(kept('lasting', KEPT) ?? '{}');
    this.#root.querySelectorAll('[data-card]').forEach((/** @type {HTMLElement} */ element, /** @type {number} */ i) => {
      const choice = within(element, '[data-choose]');
      if ([...choice.options].some((option) => option.value === figures[i])) choice.value = figures[i];
      element.dataset.figure = choice.value;
    });
    if (two !== null) this.#root.dataset.two = String(two);
    the('two-charts').setAttribute('aria-pressed', String(this.#isTwo));
  }

  #keep() {
    const figures = this.#cards.filter((card) => this.#root.contains(card.element)).map((card) => card.figure);
    keep('lasting', KEPT, JSON.stringify({ figures, two: this.#root.dataset.two === undefined ? null : this.#isTwo }));
  }

  // Two where the screen has room for both, unless the reader chose.
  get #isTwo() {
    return this.#root.dataset.two === undefined ? innerHeight >= 64 * parseFloat(getComputedStyle(root).fontSize) : this.#root.dataset.two === 'true';
  }

  #layOut() {
    const second = this.#root.querySelectorAll('[data-card]')[1];
    if (second instanceof HTMLElement) second.hidden = !this.#isTwo;
    the('two-charts').setAttribute('aria-pressed', String(this.#isTwo));
  }

  /** @param {HTMLElement} element */
  #take(element) {
    /** @type {Card} */
    const card = { element, figure: element.dataset.figure ?? '', panel: '', chart: null, at: -1, steps: 0, series: [0] };
    this.#cards.push(card);
    const plot = within(element, '.plot');
    this.#resized.observe(plot);
    plot.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => this.#key(card, event));
    plot.addEventListener('blur', () => this.#point(card, -1));
    plot.addEventListener('dblclick', () => card.chart?.dispatchAction({ type: 'dataZoom', start: 0, end: 100 }));
    return card;
  }

  /** @param {HTMLElement} element */
  #forget(element) {
    const card = this.#cards.find((one) => one.element === element);
    card?.chart?.dispose();
    if (card) card.chart = null;
  }

  #inSight() {
    return this.#cards.filter(({ element }) => element.checkVisibility() && (!(element instanceof HTMLDialogElement) || element.open));
  }

  #draw() {
    this.#layOut();
    for (const card of this.#inSight()) {
      const figure = this.#shown.get(card.figure);
      if (figure) this.#paint(card, figure, 0);
      within(card.element, '.nothing').hidden = figure !== undefined;
      within(card.element, '.plot').hidden = figure === undefined;
    }
  }

  /**
   * @param {Card} card
   * @param {Figure} figure
   * @param {number} duration of the way from what is drawn now
   */
  #paint(card, figure, duration) {
    const { element } = card;
    const plot = within(element, '.plot');
    const canvas = within(plot, '.canvas');
    const room = { width: plot.clientWidth, height: plot.clientHeight };
    if (room.width === 0 || room.height === 0) return;
    this.#dress(card, figure);
    const scale = element instanceof HTMLDialogElement ? ENLARGED : 1;
    const { option, height, steps, series } = drawn(figure, this.#viewOf(card, figure), { ...this.#look, size: scale * this.#look.size }, room);
    canvas.style.height = `${height}px`;
    plot.classList.toggle('scrolls', height > room.height + 1);
    if (card.chart === null) {
      card.chart = echarts.init(canvas, null, { renderer: 'canvas' });
      card.chart.on('finished', () => element.dispatchEvent(new CustomEvent('painted', { bubbles: true })));
    } else if (card.chart.getWidth() !== canvas.clientWidth || card.chart.getHeight() !== height) card.chart.resize();
    const zoom = card.chart.getOption()?.dataZoom?.[0];
    card.chart.setOption(
      { ...option, animation: duration > 0, animationDuration: 0, animationDurationUpdate: duration, animationEasingUpdate: 'cubicInOut' },
      { replaceMerge: ['series', 'grid', 'xAxis', 'yAxis', 'title', 'dataZoom', 'visualMap', 'graphic'] },
    );
    if (zoom && option.dataZoom?.length > 0 && (zoom.start > 0 || zoom.end < 100)) card.chart.dispatchAction({ type: 'dataZoom', start: zoom.start, end: zoom.end });
    Object.assign(card, { steps, series });
  }

  /**
   * @param {Card} card
   * @param {Figure} figure
   * @param {boolean} isFile
   */
  #viewOf(card, figure, isFile = false) {
    const can = differences(figure);
    const mode = (this.#mode === 'regime' && can.regime) || (this.#mode === 'before' && can.before) ? this.#mode : 'values';
    return { hidden: this.#hidden, panel: card.panel, mode, baseline: facts.baseline ?? '', words, language: root.lang, isFile, month: this.#monthOf(figure), hour: this.#hour };
  }

  /** @param {Figure} figure */
  #monthOf(figure) {
    if (this.#month >= 0 || figure.panels[0].plot.kind !== 'wires') return Math.max(0, this.#month);
    const { months = [], links = [] } = figure.panels[0].plot;
    const apart = (/** @type {number} */ month) => Math.max(0, ...links.map((/** @type {any} */ _, /** @type {number} */ at) => {
      const loads = figure.panels.map(({ plot }) => plot.links?.[at]?.percent[month]?.[this.#hour] ?? 0);
      return Math.max(...loads) - Math.min(...loads);
    }));
    const all = months.map((/** @type {any} */ _, /** @type {number} */ month) => apart(month));
    this.#month = Math.max(0, all.indexOf(Math.max(...all)));
    return this.#month;
  }

  /**
   * Words, names and choices around a chart.
   * @param {Card} card
   * @param {Figure} figure
   */
  #dress(card, figure) {
    const { element } = card;
    const plot = within(element, '.plot');
    if (plot.getAttribute('aria-label') !== figure.spoken) plot.setAttribute('aria-label', figure.spoken);
    const { mode } = this.#viewOf(card, figure);
    within(element, '.subtitle').textContent = figure.subtitle;
    within(element, '.values-only').hidden = mode === this.#mode;
    within(element, '.caption').textContent = `${figure.caption} ${figure.source}`;
    const panels = within(element, '[data-panel]');
    const named = figure.panels.filter((panel) => panel.key !== '' && panel.title !== '');
    panels.parentElement.hidden = named.length < 2 || kindOf(figure) === 'bars';
    const wanted = named.map((panel) => `${panel.key}=${panel.title}`).join('&');
    if (panels.dataset.of !== wanted) {
      panels.dataset.of = wanted;
      panels.replaceChildren(new Option(words.allPanels, ''), ...named.map((panel) => new Option(panel.title, panel.key)));
      if (!named.some((panel) => panel.key === card.panel)) card.panel = '';
      panels.value = card.panel;
    }
    const providers = within(element, '[data-provider]');
    providers.parentElement.hidden = providers.options.length < 2 || !OF_ONE_PROVIDER.has(figure.id);
    const clock = within(element, '.clock');
    const { months = [], kind } = figure.panels[0].plot;
    clock.hidden = kind !== 'wires';
    if (kind === 'wires') {
      const month = within(clock, '[data-month]');
      month.max = months.length - 1;
      month.value = this.#monthOf(figure);
      month.setAttribute('aria-valuetext', months[this.#monthOf(figure)] ?? '');
    }
    const key = within(element, '.key');
    // Where bars are one change each, no colours of parts are to be told.
    const isWhole = mode === 'before' || (mode === 'regime' && kindOf(figure) === 'flows');
    const entries = figure.key.filter((entry) => entry.kind !== 'line' && (entry.kind !== 'fill' || !isWhole));
    const text = JSON.stringify(entries);
    if (key.dataset.of !== text) {
      key.dataset.of = text;
      key.replaceChildren(...entries.map(sample));
    }
    for (const button of element.querySelectorAll('[data-save], [data-table], [data-enlarge], [data-copy]')) {
      const [pattern, form] = button.hasAttribute('data-table') ? [words.tableOf, ''] : button.hasAttribute('data-enlarge') ? [words.enlargeOf, ''] : [button.hasAttribute('data-copy') ? words.copyOf : words.downloadOf, button.textContent ?? ''];
      button.setAttribute('aria-label', fill(pattern, figure.title, form));
    }
  }

  /**
   * Arrow keys go from step to step, plus and minus go nearer and farther.
   * @param {Card} card
   * @param {KeyboardEvent} event
   */
  #key(card, event) {
    const { steps } = card;
    const to = { ArrowRight: card.at + 1, ArrowDown: card.at + 1, ArrowLeft: card.at - 1, ArrowUp: card.at - 1, Home: 0, End: steps - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      this.#point(card, Math.min(Math.max(to, 0), steps - 1));
    } else if (event.key === 'Escape' && card.at >= 0 && !(card.element instanceof HTMLDialogElement)) this.#point(card, -1);
    else if (['+', '-', '='].includes(event.key)) this.#zoom(card, event.key === '-' ? 1.5 : 1 / 1.5);
  }

  /**
   * @param {Card} card
   * @param {number} step -1 for none
   */
  #point(card, step) {
    card.at = step;
    const figure = this.#shown.get(card.figure);
    if (!card.chart || !figure) return;
    if (step < 0) {
      card.chart.dispatchAction({ type: 'hideTip' });
      return;
    }
    card.chart.dispatchAction({ type: 'showTip', seriesIndex: card.series[0], dataIndex: step });
    within(card.element, '.reading').textContent = this.#told(card, figure, step);
  }

  /**
   * What stands at a step, in words.
   * @param {Card} card
   * @param {Figure} figure
   * @param {number} step
   */
  #told(card, figure, step) {
    const { option } = drawn(figure, this.#viewOf(card, figure), this.#look, { width: 600, height: 400 });
    const kind = kindOf(figure);
    const clean = (/** @type {string} */ text) => text.replaceAll('\n', '; ').trim();
    const rows = option.series.find((/** @type {any} */ one) => one.type === 'bar')?.data.length ?? 0;
    if (kind === 'bars' || (kind === 'flows' && step < rows)) {
      const bars = option.series.filter((/** @type {any} */ one) => one.type === 'bar');
      return clean(option.tooltip.formatter(bars.map((/** @type {any} */ one) => ({ axisValue: step, seriesType: 'bar', seriesName: one.name, value: one.data[step], marker: '' }))));
    }
    if (kind === 'evening') {
      const { title, plot } = figure.panels[Math.min(step, figure.panels.length - 1)];
      const services = plot.services.map((/** @type {any} */ service) => service.told);
      return `${title}: ${asInTable(plot.speed, root.lang)} ${plot.speedUnit}, ${asInTable(plot.bill, root.lang)} ${plot.billUnit}, ${services.join(', ')}`;
    }
    if (kind === 'wires')
      return figure.panels.map(({ title, plot }) => `${title}, ${step} h: ${plot.links.map((/** @type {any} */ link) => `${link.name} ${link.percent[this.#monthOf(figure)]?.[step] ?? '–'} %`).join(', ')}`).join('; ');
    if (kind === 'flows')
      return figure.panels.map((panel) => {
        const flow = panel.plot.flows?.[step - rows];
        return flow ? `${panel.title}: ${panel.plot.parties[flow.from].name} → ${panel.plot.parties[flow.to].name} ${flow.value} ${panel.plot.unit}` : '';
      }).filter(Boolean).join('; ');
    if (kind === 'cells') return figure.panels.map((panel) => `${panel.title}, ${stepName(panel.plot.x, step, root.lang)}: ${panel.plot.rows.map((/** @type {string} */ row, /** @type {number} */ y) => `${row} ${Math.round(panel.plot.values[y][step])} ${panel.plot.unit}`).join(', ')}`).join('; ');
    const lines = option.series.filter((/** @type {any} */ one) => one.type === 'line' && one.name && Array.isArray(one.data));
    const panels = new Set(lines.map((/** @type {any} */ one) => one.xAxisIndex));
    return [...panels].map((at) => clean(option.tooltip.formatter(lines.filter((/** @type {any} */ one) => one.xAxisIndex === at).map((/** @type {any} */ one) => ({ axisIndex: at, dataIndex: step, seriesName: one.name, value: one.data[step], marker: '' }))))).join('. ');
  }

  /**
   * @param {Card} card
   * @param {number} by
   */
  #zoom(card, by) {
    const zoom = card.chart?.getOption()?.dataZoom?.[0];
    if (!zoom) return;
    const middle = (zoom.start + zoom.end) / 2;
    const half = Math.min(50, (by * (zoom.end - zoom.start)) / 2);
    card.chart.dispatchAction({ type: 'dataZoom', start: Math.max(0, middle - half), end: Math.min(100, middle + half) });
  }

  /** @param {Event} event */
  #turnClock(event) {
    const target = event.target;
    if (!(target instanceof HTMLInputElement)) return;
    if (target.hasAttribute('data-month')) this.#month = Number(target.value);
    else if (target.hasAttribute('data-hour')) this.#hour = Number(target.value);
    else return;
    this.#draw();
  }

  /** @param {Event} event */
  #change(event) {
    const target = event.target;
    if (!(target instanceof HTMLSelectElement)) return;
    const card = this.#cards.find(({ element }) => element.contains(target));
    if (target.id === 'mode') {
      this.#mode = /** @type {any} */ (target.value);
      this.#draw();
    } else if (card && target.hasAttribute('data-choose')) {
      Object.assign(card, { figure: target.value, panel: '', at: -1 });
      this.#keep();
      this.#clear(card);
      this.#ask();
      this.#draw();
    } else if (card && target.hasAttribute('data-panel')) {
      card.panel = target.value;
      this.#draw();
    } else if (card && target.hasAttribute('data-provider')) {
      this.#provider = target.value;
      for (const other of /** @type {NodeListOf<HTMLSelectElement>} */ (document.querySelectorAll('[data-provider]'))) other.value = target.value;
      this.#ask();
    }
  }

  // What one figure had chosen means nothing to another.
  #clear(/** @type {Card} */ card) {
    card.chart?.dispose();
    card.chart = null;
    const table = within(card.element, '.table');
    if (!table.hidden) this.#toggleTable(card);
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const button = /** @type {HTMLElement} */ (event.target).closest?.('button');
    if (!button) return;
    if (button.id === 'two-charts') {
      this.#root.dataset.two = String(!this.#isTwo);
      this.#keep();
      this.#draw();
      this.#ask();
      return;
    }
    if (button.dataset.regime) {
      const id = button.dataset.regime;
      if (!this.#hidden.delete(id)) this.#hidden.add(id);
      button.setAttribute('aria-pressed', String(!this.#hidden.has(id)));
      this.#draw();
      return;
    }
    const card = this.#cards.find(({ element }) => element.contains(button));
    if (!card) return;
    if (button.hasAttribute('data-enlarge')) this.#enlarge(card);
    else if (button.hasAttribute('data-table')) this.#toggleTable(card);
    else if (button.dataset.turn) this.#turn(card, Number(button.dataset.turn));
    else if (button.dataset.save) this.#save(card, button.dataset.save);
    else if (button.hasAttribute('data-copy')) this.#copy(card, button);
    if (button.closest('.menu')) /** @type {HTMLDetailsElement} */ (button.closest('details')).open = false;
  }

  /** @param {Card} card */
  async #toggleTable(card) {
    const table = within(card.element, '.table');
    table.hidden = !table.hidden;
    within(card.element, '.plot').hidden = !table.hidden;
    within(card.element, '[data-table]').setAttribute('aria-pressed', String(!table.hidden));
    if (table.hidden) this.#draw();
    else {
      table.textContent = words.loading;
      table.innerHTML = await this.#numbers(card.figure, 'table');
    }
  }

  /** @param {Card} card */
  #enlarge(card) {
    const large = this.#cards.find(({ element }) => element === this.#dialog);
    if (!large) return;
    Object.assign(large, { figure: card.figure, panel: card.panel, at: -1 });
    within(this.#dialog, '[data-choose]').value = card.figure;
    this.#dialog.showModal();
    the('enlarged-title').textContent = this.#shown.get(card.figure)?.title ?? '';
    this.#draw();
  }

  /**
   * @param {Card} card
   * @param {number} step 1 for the next figure, -1 for the one before
   */
  #turn(card, step) {
    const choice = within(card.element, '[data-choose]');
    choice.selectedIndex = (choice.selectedIndex + step + choice.options.length) % choice.options.length;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    the('enlarged-title').textContent = choice.selectedOptions[0].textContent;
  }

  #openMore() {
    if (!this.#more.open) return;
    const places = within(this.#more, '.grid');
    const main = new Set(this.#cards.filter(({ element }) => this.#root.contains(element) && !element.hidden).map((card) => card.figure));
    if (places.childElementCount === 0)
      for (const option of within(this.#root, '[data-choose]').options) {
        if (main.has(option.value)) continue;
        const element = the('chart-card').content.firstElementChild.cloneNode(true);
        element.dataset.figure = option.value;
        within(element, '[data-choose]').value = option.value;
        places.append(element);
        this.#take(element);
      }
    this.#ask();
  }

  /**
   * @param {Card} card
   * @param {string} form
   */
  async #save(card, form) {
    const name = `${facts.scenario}-${card.figure}`;
    if (form === 'csv') saveCsv(name, await this.#numbers(card.figure, 'csv'));
    else save(`${name}.${form}`, await this.#file(card, form === 'svg' ? 'svg' : 'canvas'));
  }

  /**
   * @param {Card} card
   * @param {HTMLElement} button
   */
  async #copy(card, button) {
    const note = within(card.element, '.reading');
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': this.#file(card, 'canvas') })]);
      note.textContent = words.copied;
    } catch {
      // Without https, browsers let no page of another machine write pictures to the clipboard.
      note.textContent = words.notCopied;
      save(`${facts.scenario}-${card.figure}.png`, await this.#file(card, 'canvas'));
    }
    button.title = note.textContent;
  }

  /**
   * A chart as a file of its own, with its title and source: SVG, or a PNG twice as fine.
   * @param {Card} card
   * @param {'svg' | 'canvas'} renderer
   * @returns {Promise<Blob>}
   */
  async #file(card, renderer) {
    const figure = /** @type {Figure} */ (this.#shown.get(card.figure));
    const size = { ...this.#look, size: 15 };
    const room = { width: FILE.width - 40, height: FILE.height - FILE.head - FILE.foot };
    const { option, height } = drawn(figure, this.#viewOf(card, figure, true), size, room);
    const all = FILE.head + height + FILE.foot;
    const under = (/** @type {any} */ one) => ({ ...one, top: FILE.head + (one.top ?? 0) });
    if (option.graphic) option.graphic.elements.forEach(shifted);
    option.series.filter((/** @type {any} */ one) => one.type === 'sankey').forEach(shifted);
    const regimes = figure.panels[0].plot.kind === 'lines' ? figure.panels[0].plot.series.filter((/** @type {any} */ one) => !this.#hidden.has(one.key)).map((/** @type {any} */ one) => one.name) : figure.key.filter((entry) => entry.kind === 'fill').map((entry) => entry.name);
    const whole = {
      ...option,
      backgroundColor: this.#look.paper,
      grid: option.grid.map((/** @type {any} */ one) => (one.bottom === undefined ? under(one) : { ...under(one), bottom: one.bottom + FILE.foot })),
      legend: { data: regimes, top: FILE.head - 30, left: 12, textStyle: { color: this.#look.ink, fontSize: 14 } },
      title: [
        ...option.title.map(under),
        { text: figure.title, subtext: figure.subtitle, left: 12, top: 8, textStyle: { fontSize: 21, color: this.#look.ink }, subtextStyle: { fontSize: 14, color: this.#look.muted } },
        { text: figure.source, left: 12, top: all - 26, textStyle: { fontSize: 11, fontWeight: 400, color: this.#look.muted } },
      ],
      tooltip: { show: false },
    };
    const place = renderer === 'svg' ? null : document.createElement('div');
    const chart = echarts.init(place, null, { renderer, ssr: renderer === 'svg', width: FILE.width, height: all });
    try {
      chart.setOption(whole);
      if (renderer === 'svg') return new Blob([chart.renderToSVGString()], { type: 'image/svg+xml' });
      const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: this.#look.paper });
      return await new Promise((resume) => canvas.toBlob(resume, 'image/png'));
    } finally {
      chart.dispose();
    }
  }
}

/**
 * Something drawn by pixels, below the head of a file.
 * @param {any} one
 */
function shifted(one) {
  if (one.top === undefined) one.y = FILE.head;
  else one.top += FILE.head;
}

/**
 * A mark of a chart and what it means.
 * @param {any} entry
 */
function sample(entry) {
  const place = document.createElement('span');
  const mark = document.createElement('i');
  mark.className = `sample ${entry.kind}`;
  if (entry.colour) mark.style.setProperty('--sample', entry.colour);
  place.append(mark, entry.name);
  return place;
}
