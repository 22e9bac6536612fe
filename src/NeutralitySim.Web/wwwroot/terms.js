import { facts, the } from './words.js';

/** @type {[RegExp, string][]} */
const terms = JSON.parse(facts.terms ?? '[]').map(([forms, meaning]) => [new RegExp(`(?<![\\p{L}-])(?:${forms})[\\p{L}]*`, 'iu'), meaning]);
const popover = the('term');

/**
 * Lets words of the trade explain themselves on a tap: the first of each in an element.
 * @param {Element} element holds text alone
 */
export function explain(element) {
  const text = element.textContent ?? '';
  const found = terms.map(([form, meaning]) => ({ match: form.exec(text), meaning }))
    .filter(({ match }) => match !== null)
    .map(({ match, meaning }) => ({ at: /** @type {RegExpExecArray} */ (match).index, word: /** @type {RegExpExecArray} */ (match)[0], meaning }))
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length);
  const parts = [];
  let end = 0;
  for (const { at, word, meaning } of found) {
    if (at < end) continue;
    // No button element: those cannot break over lines as words do.
    const button = Object.assign(document.createElement('span'), { role: 'button', tabIndex: 0, className: 'term', textContent: word });
    button.dataset.meaning = meaning;
    parts.push(text.slice(end, at), button);
    end = at + word.length;
  }
  if (parts.length > 0) element.replaceChildren(...parts, text.slice(end));
}

document.addEventListener('keydown', (event) => {
  if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLElement && event.target.matches('.term')) {
    event.preventDefault();
    event.target.click();
  }
});

document.addEventListener('click', (event) => {
  const button = /** @type {HTMLElement} */ (event.target).closest?.('.term');
  if (!(button instanceof HTMLElement)) return;
  popover.textContent = button.dataset.meaning ?? '';
  popover.showPopover();
  // Focus stays on the word: a screen reader is told what the others see.
  the('spoken').textContent = popover.textContent;
  const box = button.getBoundingClientRect();
  popover.style.left = `${Math.max(8, Math.min(box.left, innerWidth - popover.offsetWidth - 8))}px`;
  popover.style.top = `${Math.max(8, box.bottom + popover.offsetHeight + 8 > innerHeight ? box.top - popover.offsetHeight - 6 : box.bottom + 6)}px`;
});
