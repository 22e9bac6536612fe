import { fill, the, within, words } from './words.js';

const WIDE = '(width >= 62rem)';

/** The drawer of assumptions: found, filtered, changed and reset; loaded when first opened. */
export class Assumptions {
  #drawer = the('assumptions');
  /** @type {Promise<void> | null} */
  #loading = null;
  /** @type {() => Record<string, string>} */
  #values;
  /** @type {Map<string, string>} */
  #errors = new Map();

  /**
   * @param {() => Record<string, string>} values what is changed now
   * @param {(path: string, value: string | null, label: string) => void} changed
   */
  constructor(values, changed) {
    this.#values = values;
    this.#drawer.addEventListener('input', (/** @type {Event} */ event) => {
      if (/** @type {HTMLElement} */ (event.target).closest('.filters')) this.#filter();
    });
    this.#drawer.addEventListener('change', (/** @type {Event} */ event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const item = /** @type {HTMLElement | null} */ (input.closest('[data-path]'));
      if (item === null) return;
      const value = input.value.trim();
      changed(item.dataset.path ?? '', value === '' || value === item.dataset.value ? null : value, item.dataset.label ?? '');
    });
    this.#drawer.addEventListener('click', (/** @type {Event} */ event) => {
      const item = /** @type {HTMLElement} */ (event.target).closest('[data-reset]')?.closest('[data-path]');
      if (!(item instanceof HTMLElement)) return;
      within(item, 'input').focus();
      changed(item.dataset.path ?? '', null, item.dataset.label ?? '');
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
      const changed = values[item.dataset.path];
      const input = within(item, 'input');
      const isChanged = changed !== undefined;
      if (input.value !== (changed ?? item.dataset.value)) input.value = changed ?? item.dataset.value;
      item.toggleAttribute('data-changed', isChanged);
      within(item, '[data-reset]').disabled = !isChanged;
      within(item, '.tag.changed').hidden = !isChanged;
      const error = this.#errors.get(item.dataset.path);
      const place = within(item, '.field-error');
      place.hidden = error === undefined;
      place.textContent = error ?? '';
      input.setAttribute('aria-invalid', String(error !== undefined));
    }
    the('reset-assumptions')?.toggleAttribute('disabled', Object.keys(values).length === 0);
    this.#filter();
  }

  /**
   * Shows what is wrong at the values it is about.
   * @param {{ field: string, message: string }[]} errors
   */
  tell(errors) {
    this.#errors = new Map(
      errors.filter((error) => error.field.startsWith('set.')).map((error) => [error.field.slice('set.'.length), error.message]),
    );
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
