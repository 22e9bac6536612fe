/**
 * What is kept while this window is open, over reloads and changes of language; null where there is nothing.
 * @param {string} key
 */
export function keptFor(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {unknown} value
 */
export function keep(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // It then holds until the page is left.
  }
}
