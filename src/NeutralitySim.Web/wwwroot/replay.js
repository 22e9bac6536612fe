const DURATION = 1600;

/**
 * Plays ways together; resolves when all have arrived.
 * @param {((share: number) => void)[]} ways
 * @param {boolean} isStill true to show before and after with nothing between, for readers who asked for no motion
 */
export async function play(ways, isStill) {
  ways.forEach((way) => way(0));
  // A moment to see where things were.
  await new Promise((resume) => setTimeout(resume, DURATION / 4));
  const start = performance.now();
  for (;;) {
    const share = (performance.now() - start) / DURATION;
    if (share >= 1 || isStill) break;
    ways.forEach((way) => way(eased(share)));
    await new Promise(requestAnimationFrame);
  }
  ways.forEach((way) => way(1));
}

/**
 * Shows markup as it was and lets its numbers become what they are now.
 * @param {Element} place
 * @param {string} before
 * @param {string} language
 * @returns {(share: number) => void}
 */
export function wayOfNumbers(place, before, language) {
  const now = place.innerHTML;
  /** @type {{ element: Element, from: number, to: number, decimals: number }[]} */
  let moves = [];
  return (share) => {
    if (share <= 0) {
      const after = numbersOf(place);
      place.innerHTML = before;
      const elements = [...place.querySelectorAll('.number')];
      moves = elements.map((element, i) => ({ element, from: valueOf(element.textContent), to: after[i]?.value ?? NaN, decimals: after[i]?.decimals ?? 0 }))
        .filter((move) => move.from !== move.to && Number.isFinite(move.from) && Number.isFinite(move.to));
    } else if (share >= 1) place.innerHTML = now;
    else
      for (const { element, from, to, decimals } of moves)
        element.textContent = (from + share * (to - from)).toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  };
}

/** @param {Element} place */
const numbersOf = (place) =>
  [...place.querySelectorAll('.number')].map((element) => {
    const text = element.textContent ?? '';
    return { value: valueOf(text), decimals: /[.,](\d+)$/.exec(text.trim())?.[1].length ?? 0 };
  });

// Thousands are set apart by spaces, decimals by a point or a comma.
const valueOf = (/** @type {string | null} */ text) => Number((text ?? '').replaceAll(/\s/g, '').replace('\u2212', '-').replace(',', '.') || NaN);

const eased = (/** @type {number} */ share) => share * share * (3 - 2 * share);
