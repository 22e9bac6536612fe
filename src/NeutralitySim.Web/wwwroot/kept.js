/**
 * What a reader's browser keeps: for as long as its window is open, over reloads and changes of language, or lastingly.
 * @typedef {'session' | 'lasting'} Span
 */

/**
 * @param {Span} span
 * @param {string} key
 * @returns {string | null} null where nothing is kept
 */
export function kept(span, key) {
  try {
    return of(span).getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {Span} span
 * @param {string} key
 * @param {string} text
 */
export function keep(span, key, text) {
  try {
    of(span).setItem(key, text);
  } catch {
    // It then holds for this visit.
  }
}

// A browser may refuse even to name its stores.
const of = (/** @type {Span} */ span) => (span === 'session' ? sessionStorage : localStorage);
