const page = /** @type {HTMLElement} */ (document.getElementById('page'));

/** What the server knows of this page: scenario, query, language. */
export const facts = page.dataset;

/** @type {Record<string, string>} the page's words in the reader's language */
export const words = JSON.parse(page.dataset.words ?? '{}');

/**
 * A text with its blanks filled.
 * @param {string} text
 * @param {...(string | number)} blanks
 */
export function fill(text, ...blanks) {
  return text.replace(/\{(\d)\}/g, (_, index) => String(blanks[Number(index)]));
}

/**
 * The element of an id, which the page has.
 * @param {string} id
 * @returns {any}
 */
export const the = (id) => document.getElementById(id);

/**
 * The first element of a selector, which the root has.
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {any}
 */
export const within = (root, selector) => root.querySelector(selector);
