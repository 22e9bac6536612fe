import { fill, the, within, words } from './words.js';

const WIDE = '(width >= 62rem)';

/** The drawer of assumptions: found, filtered, changed and reset; loaded when first opened. */
export class Assumptions {
  #drawer = the('assumptions');
  /** @type {Promise<void> | null} */
  #loading = null;
  /** @type {() => import('./history.js').Values} */
  #values;
  #refusal;
  #changed;
  /** @type {Map<string, { text: string, reason: string }>} what was entered and cannot be, by path */
  #refused = new Map();
  /** @type {Map<string, string | null>} what was entered last and is being looked at, by path */
  #asked = new Map();

  /**
   * @param {() => import('./history.js').Values} values what is changed now
   * @param {(path: string, value: string | null) => Promise<string | null>} refusal why a value cannot be; null where it can
   * @param {(path: string, value: string | null, label: string) => void} changed told of a value that can
   */
  constructor(values, refusal, changed) {
    this.#values = values;
    this.#refusal = refusal;
    this.#changed = changed;
    this.#drawer.addEventListener('input', (/** @type {Event} */ event) => {
      if (/** @type {HTMLElement} */ (event.target).closest('.filters')) this.#filter();
    });
    this.#drawer.addEventListener('change', (/** @type {Event} */ event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const item = /** @type {HTMLElement | null} */ (input.closest('[data-path]'));
      if (item === null) return;
      const value = input.value.trim();
      this.#enter(item, value === '' || value === item.dataset.value ? null : value);
    });
    this.#drawer.addEventListener('click', (/** @type {Event} */ event) => {
      const item = /** @type {HTMLElement} */ (event.target).closest('[data-reset]')?.closest('[data-path]');
      if (!(item instanceof HTMLElement)) return;
      within(item, 'input').focus();
      this.#enter(item, null);
    });
    this.#drawer.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Escape') this.#drawer.close();
    });
  }

  /**
   * Opens the drawer: beside the figures where there is room, over them where there is not.
   * @param {string} address where its content is
   */
  async open(address) {
    if (this.#drawer.open) return;
    if (matchMedia(WIDE).matches) this.#drawer.show();
    else this.#drawer.showModal();
    this.#loading ??= this.#load(address);
    await this.#loading;
    within(this.#drawer, '[type="search"]')?.focus();
  }

  /** Shows what is changed now. */
  show() {
    const values = this.#values();
    for (const item of this.#drawer.querySelectorAll('[data-path]')) {
      const changed = values.get(item.dataset.path);
      const refused = this.#refused.get(item.dataset.path);
      const input = within(item, 'input');
      const isChanged = changed !== undefined;
      const text = refused?.text ?? changed ?? item.dataset.value;
      if (input.value !== text && !this.#asked.has(item.dataset.path)) input.value = text;
      item.toggleAttribute('data-changed', isChanged);
      within(item, '[data-reset]').disabled = !isChanged && refused === undefined;
      within(item, '.tag.changed').hidden = !isChanged;
      const place = within(item, '.field-error');
      place.hidden = refused === undefined;
      place.textContent = refused?.reason ?? '';
      input.setAttribute('aria-invalid', String(refused !== undefined));
    }
    the('reset-assumptions')?.toggleAttribute('disabled', values.size + this.#refused.size === 0);
    this.#filter();
  }

  /** Forgets what was refused. */
  forget() {
    this.#refused.clear();
    this.#asked.clear();
  }

  /**
   * Takes a value over once it is known that it can be; else says why not until there is another in its place.
   * @param {HTMLElement} item
   * @param {string | null} value
   */
  async #enter(item, value) {
    const path = item.dataset.path ?? '';
    this.#asked.set(path, value);
    const reason = value === null ? null : await this.#refusal(path, value);
    // Another value may have been entered meanwhile.
    if (!this.#asked.has(path) || this.#asked.get(path) !== value) return;
    this.#asked.delete(path);
    if (reason !== null && value !== null) this.#refused.set(path, { text: value, reason });
    else {
      this.#refused.delete(path);
      this.#changed(path, value, item.dataset.label ?? '');
    }
    this.show();
  }

  /** @param {string} address */
  async #load(address) {
    const place = within(this.#drawer, '.dialog-body');
    try {
      const response = await fetch(address);
      if (!response.ok) throw new TypeError(response.statusText);
      place.innerHTML = await response.text();
      this.show();
    } catch {
      this.#loading = null;
      place.textContent = words.connectionLost;
    }
  }

  #filter() {
    const search = within(this.#drawer, '[type="search"]');
    if (search === null) return;
    const parts = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kind = within(this.#drawer, '.filters select').value;
    let shown = 0;
    for (const item of this.#drawer.querySelectorAll('[data-path]')) {
      const isOfKind =
        kind === 'all' ||
        (kind === 'changed' ? item.hasAttribute('data-changed') : kind === 'range' ? item.dataset.range : item.dataset.kind === kind);
      const text = item.dataset.text;
      item.hidden = !isOfKind || !parts.every((part) => text.includes(part));
      if (!item.hidden) shown += 1;
    }
    for (const section of this.#drawer.querySelectorAll('[data-section]'))
      section.hidden = section.querySelector('[data-path]:not([hidden])') === null;
    within(this.#drawer, '.found').textContent = fill(words.found, shown);
  }
}
