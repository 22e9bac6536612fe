const DURATION = 1600;
const NUMBERS = /-?\d+(?:\.\d+)?(?:e-?\d+)?/gi;
const MOVING = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'd', 'points', 'transform'];

/**
 * Shows a drawing as it was before and lets it become what it is now: marks of the same data-key glide to their place,
 * all others appear.
 * @param {Element} slot holds the drawing as it is now
 * @param {string} before the drawing as it was
 * @returns {(share: number) => void} shows the drawing at a share of the way, 0 to 1
 */
export function wayOf(slot, before) {
  const was = new DOMParser().parseFromString(before, 'text/html');
  /** @type {{ element: Element, name: string, from: string, to: string, numbers: [number[], number[]] | null }[]} */
  const moves = [];
  const fades = [];
  const old = new Map([...was.querySelectorAll('[data-key]')].map((element) => [element.getAttribute('data-key'), element]));
  for (const element of slot.querySelectorAll('[data-key]')) {
    const from = old.get(element.getAttribute('data-key'));
    if (from === undefined) {
      fades.push(element);
      continue;
    }
    for (const name of MOVING) {
      const a = from.getAttribute(name);
      const b = element.getAttribute(name);
      if (a !== null && b !== null && a !== b) moves.push({ element, name, from: a, to: b, numbers: pairOf(a, b) });
    }
    if (element.tagName === 'text' && element.childElementCount === 0 && element.textContent !== from.textContent)
      moves.push(textMove(element, from));
  }
  return (share) => {
    for (const move of moves) {
      const text = share >= 1 ? move.to : move.numbers === null ? (share < 0.5 ? move.from : move.to) : between(move, share);
      if (move.name === '#text') move.element.textContent = text;
      else move.element.setAttribute(move.name, text);
    }
    for (const element of fades) {
      if (share >= 1) element.removeAttribute('opacity');
      else element.setAttribute('opacity', String(share));
    }
  };
}

/**
 * Plays ways together; resolves when all have arrived.
 * @param {((share: number) => void)[]} ways
 * @param {boolean} isStill true to show before and after with nothing between, for readers who asked for no motion
 */
export async function play(ways, isStill) {
  ways.forEach((way) => way(0));
  if (isStill) await new Promise((resume) => setTimeout(resume, DURATION / 2));
  else {
    // A moment to see where things were.
    await new Promise((resume) => setTimeout(resume, DURATION / 4));
    const start = performance.now();
    for (;;) {
      const share = (performance.now() - start) / DURATION;
      if (share >= 1) break;
      ways.forEach((way) => way(eased(share)));
      await new Promise(requestAnimationFrame);
    }
  }
  ways.forEach((way) => way(1));
}

const eased = (/** @type {number} */ share) => share * share * (3 - 2 * share);

/**
 * @param {Element} element
 * @param {Element} from
 */
function textMove(element, from) {
  return { element, name: '#text', from: from.textContent ?? '', to: element.textContent ?? '', numbers: null };
}

/**
 * The numbers of two texts that differ in nothing but their numbers; null for others.
 * @param {string} a
 * @param {string} b
 * @returns {[number[], number[]] | null}
 */
function pairOf(a, b) {
  return a.replace(NUMBERS, '') === b.replace(NUMBERS, '')
    ? [[...a.matchAll(NUMBERS)].map(Number), [...b.matchAll(NUMBERS)].map(Number)]
    : null;
}

/**
 * @param {{ to: string, numbers: [number[], number[]] | null }} move
 * @param {number} share
 */
function between(move, share) {
  const [from, to] = /** @type {[number[], number[]]} */ (move.numbers);
  let index = 0;
  return move.to.replace(NUMBERS, () => {
    const value = from[index] + share * (to[index] - from[index]);
    index += 1;
    return String(Math.round(100 * value) / 100);
  });
}
