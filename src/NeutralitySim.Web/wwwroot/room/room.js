import { eventsOf } from '../stream.js';
import { keep, kept } from '../kept.js';

const page = /** @type {HTMLElement} */ (document.getElementById('page'));
const LONGEST_PAUSE = 5;
const QUIET_MILLISECONDS = 25_000;

/** What the server knows of the scenario, in the reader's language. */
export const facts = JSON.parse(page.dataset.facts ?? '{}');

/** @type {Record<string, string>} */
export const words = facts.words;

const language = facts.language;
const byId = (/** @type {{ id: string }[]} */ list) => new Map(list.map((/** @type {any} */ entry) => [entry.id, entry]));
export const levers = byId(facts.levers);
export const indicators = byId(facts.indicators);
export const roles = byId(facts.roles);
export const steps = byId(facts.steps);
const regimes = byId(facts.regimes);
export const charts = byId(facts.charts);

/**
 * A text with its blanks filled.
 * @param {string} text
 * @param {...(string | number)} blanks
 */
export const fill = (text, ...blanks) => text.replace(/\{(\d)\}/g, (_, index) => String(blanks[Number(index)]));

/**
 * An element. Texts become text, never markup.
 * @param {string} tag
 * @param {Record<string, any>} [properties] attributes; functions are listeners, booleans are set or left out
 * @param {...any} children
 * @returns {any}
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (name === 'value') /** @type {any} */ (element).value = value;
    else if (value === true) element.setAttribute(name, '');
    else element.setAttribute(name, String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Tells a screen reader something. */
export function tell(/** @type {string} */ text) {
  const told = /** @type {HTMLElement} */ (document.getElementById('told'));
  told.textContent = text;
}

/**
 * A number of an indicator as it is shown.
 * @param {string} id
 * @param {number | null} value in the indicator's own unit
 * @param {boolean} [isSigned]
 */
export function number(id, value, isSigned = false) {
  if (value === null || value === undefined) return '–';
  const { factor, decimals } = indicators.get(id) ?? { factor: 1, decimals: 2 };
  const text = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: isSigned ? 'exceptZero' : 'auto',
  }).format(factor * value);
  return text.replace('-', '\u2212');
}

/** @param {string} id */
export function indicatorName(id) {
  const known = indicators.get(id);
  if (known === undefined) return id;
  return known.about === '' ? known.name : `${known.name}, ${known.about}`;
}

/**
 * Name of a regime as the room may know it.
 * @param {any} room
 * @param {string} letter
 */
export function regimeName(room, letter) {
  const id = room.regimes.find((/** @type {any} */ r) => r.letter === letter)?.regime;
  return id === null || id === undefined ? letter : regimes.get(id)?.name ?? id;
}

/** @param {any} room */
export const isBlind = (room) => room.regimes.some((/** @type {any} */ r) => r.regime === null);

/** @param {string} lever @param {string} value */
export function leverValue(lever, value) {
  const known = levers.get(lever);
  if (known === undefined) return value;
  const choice = known.choices.find((/** @type {any} */ c) => c.id === value);
  if (choice !== undefined) return choice.name;
  const text = language === 'fr' ? value.replace('.', ',') : value;
  return known.unit === '' ? text : `${text} ${known.unit}`;
}

/** What levers move, in a line. @param {{ lever: string, value: string }[]} moves */
export const movesText = (moves) =>
  moves.map(({ lever, value }) => `${levers.get(lever)?.label ?? lever}: ${leverValue(lever, value)}`).join(' · ');

/** @param {string} role */
export const roleName = (role) => roles.get(role)?.name ?? role;

/** @param {any} step */
export function stepName(step) {
  const name = steps.get(step.kind)?.name ?? step.kind;
  const rounds = Math.max(...step.agenda.map((/** @type {any} */ s) => s.round));
  return step.round > 0 && rounds > 1 ? `${name}, ${fill(words.round, step.round, rounds)}` : name;
}

/** Address of the live page with a group's levers. @param {{ lever: string, value: string }[]} values */
export function stateAddress(values, room) {
  const moved = room.groups.levers;
  const query = values
    .filter(({ lever, value }) => moved.find((/** @type {any} */ row) => row.lever === lever)?.baseline !== value)
    .map(({ lever, value }) => `&lever.${encodeURIComponent(lever)}=${encodeURIComponent(value)}`)
    .join('');
  return `/?${facts.query}${query}&lang=${language}`;
}

/** Levers of a group as the room stands. @param {any} room @param {string} group */
export const leversOf = (room, group) => {
  const place = room.groups.groups.indexOf(group);
  return room.groups.levers.map((/** @type {any} */ row) => ({ lever: row.lever, value: row.values[place] }));
};

/* Secrets: kept in this browser under the workshop they belong to. */

const store = (/** @type {string} */ what) => `neutralitysim.workshop.${facts.workshop}.${what}`;

/** @param {'seat' | 'facilitator' | 'seat-id'} what */
export const secret = (what) => kept('lasting', store(what)) || null;

/** @param {'seat' | 'facilitator' | 'seat-id'} what @param {string} text */
export const keepSecret = (what, text) => keep('lasting', store(what), text);

/** Random letters and digits. Only `getRandomValues` is there on a plain address of the network. @param {number} bytes */
export function random(bytes) {
  const raw = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...raw)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const headers = (/** @type {string | null} */ token) => (token === null ? {} : { Authorization: `Bearer ${token}` });

/**
 * Asks for something until there is an answer; what is sent again counts once.
 * @param {string} path
 * @param {unknown} body
 * @param {string | null} token
 * @param {(isWaiting: boolean) => void} [waiting] told while the connection is lost
 * @returns {Promise<{ isDone: boolean, status: number, reason: string }>}
 */
export async function send(path, body, token, waiting = () => {}) {
  for (let pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      const response = await fetch(`${path}?lang=${language}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/problem+json', ...headers(token) },
        body: JSON.stringify(body),
      });
      if (response.status !== 429 && response.status !== 503 && response.status !== 500) {
        waiting(false);
        if (response.ok) return { isDone: true, status: response.status, reason: '' };
        const problem = await response.json();
        return { isDone: false, status: response.status, reason: problem.title };
      }
    } catch {
      // The connection is gone; it comes back or it does not.
    }
    waiting(true);
    await new Promise((go) => setTimeout(go, 1000 * pause));
  }
}

/**
 * Fetches a part of the page.
 * @param {string} address
 * @param {string | null} token
 */
export async function part(address, token) {
  const response = await fetch(address, { headers: { Accept: 'text/html, application/json', ...headers(token) } });
  if (!response.ok) throw new TypeError(`${response.status}`);
  return response;
}

/**
 * Follows what a viewer may see, for as long as the page is open.
 * @param {string | null} token
 * @param {{ view: (room: any, own: any) => void, lost: (isLost: boolean) => void, gone: () => void }} listener
 */
export async function follow(token, listener) {
  let room = null;
  let own = null;
  for (let pause = 1; ; ) {
    const controller = new AbortController();
    // A machine that slept, or a phone that changed its network, is not told that its stream is dead.
    let heard = Date.now();
    const guard = setInterval(() => {
      if (Date.now() - heard > QUIET_MILLISECONDS) controller.abort();
    }, 1000);
    try {
      const response = await fetch(`/api/workshop/watch?lang=${language}`, {
        headers: { Accept: 'text/event-stream', ...headers(token) },
        signal: controller.signal,
        cache: 'no-store',
      });
      if (response.status === 401 || response.status === 404) {
        listener.gone();
        return;
      }
      if (!response.ok) throw new TypeError('No stream.');
      for await (const { data } of eventsOf(beating(response, () => { heard = Date.now(); }))) {
        pause = 1;
        room = data.room ?? room;
        own = data.own ?? own;
        if (data.isOver) {
          listener.gone();
          return;
        }
        listener.lost(false);
        if (room !== null && own !== null) {
          received = Date.now();
          listener.view(room, own);
        }
      }
    } catch {
      // The stream ended, by whatever.
    }
    clearInterval(guard);
    listener.lost(true);
    await new Promise((go) => setTimeout(go, 1000 * pause));
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }
}

/** The response, with each piece of it noticed. @param {Response} response @param {() => void} beat */
function beating(response, beat) {
  const noticed = new TransformStream({
    transform(piece, to) {
      beat();
      to.enqueue(piece);
    },
  });
  return /** @type {any} */ ({ body: /** @type {ReadableStream} */ (response.body).pipeThrough(noticed) });
}

/* The timer goes on by itself between two views. */

let received = Date.now();

/** @param {any} step */
export function secondsLeft(step) {
  return step.isRunning ? step.secondsLeft - Math.floor((Date.now() - received) / 1000) : step.secondsLeft;
}

/** @param {any} step */
export function timeText(step) {
  const left = secondsLeft(step);
  const minutes = Math.floor(Math.abs(left) / 60);
  const clock = `${minutes}:${String(Math.abs(left) % 60).padStart(2, '0')}`;
  return left < 0 ? `+${clock}` : clock;
}

/** The timer, which keeps itself. @param {() => any} step */
export function timer(step) {
  const shown = el('span', { class: 'timer', role: 'timer', 'aria-live': 'off' });
  const tick = () => {
    const now = step();
    if (now === null) return;
    shown.textContent = timeText(now);
    shown.classList.toggle('over', secondsLeft(now) < 0);
    shown.classList.toggle('paused', !now.isRunning);
    shown.setAttribute('aria-label', `${fill(secondsLeft(now) < 0 ? words.over : words.left, timeText(now))}${now.isRunning ? '' : `, ${words.paused}`}`);
  };
  setInterval(tick, 500);
  return { element: shown, tick };
}

/** Where language, and light or dark, are changed. */
export function tools() {
  const other = language === 'fr' ? 'en' : 'fr';
  const address = new URL(location.href);
  address.searchParams.set('lang', other);
  return el('a', { class: 'button plain', lang: other, hreflang: other, href: `${address.pathname}${address.search}` }, words.language);
}

/**
 * Puts children in place of those that are there only where they differ, so that a field in use keeps its cursor.
 * @param {HTMLElement} element
 * @param {unknown} key what they follow from
 * @param {() => any} make
 */
export function renew(element, key, make) {
  const text = JSON.stringify(key);
  if (element.dataset.key === text) return;
  element.dataset.key = text;
  const focused = document.activeElement;
  const id = focused !== null && element.contains(focused) ? focused.getAttribute('data-focus') : null;
  element.replaceChildren(...[make()].flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  if (id !== null) /** @type {HTMLElement | null} */ (element.querySelector(`[data-focus="${CSS.escape(id)}"]`))?.focus();
}
