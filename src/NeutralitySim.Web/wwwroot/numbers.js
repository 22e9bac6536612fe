import { fill, words } from './words.js';

const DECIMAL = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;
const MAYBE_GROUPED = /^[+-]?\d{1,3},\d{3}$/;
const LONGEST_QUOTE = 24;

/**
 * What was written in a number box, brought into its range: a comma and a point both begin the decimals, whatever the page's language.
 * @param {string} text
 * @param {number} least
 * @param {number} most
 * @returns {{ value: number | null, note: string }} null where it is no number; a note where it is not taken as it stands
 */
export function entered(text, least, most) {
  const plain = text.trim().replace('\u2212', '-');
  const quote = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
  const range = [told(least), told(most)];
  if (plain === '') return { value: null, note: fill(words.numberMissing, ...range) };
  if (!DECIMAL.test(plain)) return { value: null, note: fill(words.numberRefused, quote, ...range) };
  const value = Number(plain.replace(',', '.'));
  const isWithin = (/** @type {number} */ number) => number >= least && number <= most;
  if (isWithin(value)) {
    const grouped = Number(plain.replace(',', ''));
    return MAYBE_GROUPED.test(plain) && isWithin(grouped)
      ? { value: null, note: fill(words.numberAmbiguous, quote, plain.replace(',', '.'), grouped) }
      : { value, note: '' };
  }
  const nearest = value < least ? least : most;
  return { value: nearest, note: fill(words.numberClamped, quote, ...range, told(nearest)) };
}

/**
 * A number as the reader writes it.
 * @param {string | number} value
 */
export const told = (value) => (document.documentElement.lang === 'fr' ? String(value).replace('.', ',') : String(value));
