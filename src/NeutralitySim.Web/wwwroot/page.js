import { Assumptions } from './assumptions.js';
import { save } from './download.js';
import { Figures } from './figures.js';
import { History, queryOf, stateOf, withValue } from './history.js';
import { keep } from './kept.js';
import { Levers } from './levers.js';
import { AnswerStream } from './stream.js';
import { facts, fill, the, within, words } from './words.js';

/** @typedef {import('./history.js').State} State */

const QUIET_MILLISECONDS = 700;
const SERIES_MILLISECONDS = 1000;
const WIDTHS = { least: 340, most: 1800, step: 20, margin: 30 };
const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);
const root = document.documentElement;

const figures = new Figures();
const levers = new Levers(the('levers'), moved, settled);
const assumptions = new Assumptions(() => past.state.assumptions, refusal, assumed);
const past = new History(stateOf(facts.state ?? ''), `neutralitysim.past.${facts.base}`);

/** Where levers are now; ahead of the past while one is being dragged. */
let state = past.state;
/** @type {{ state: State, figures: typeof figures.shown } | null} what was shown before the last change */
let before = null;
/** The lever settled last, and until when another stroke on it goes on with the same change. */
let series = { id: '', until: 0 };
let isReplaying = false;
let speakLater = 0;

const stream = new AnswerStream('/api/answer', {
  asked: () => mark('waiting', words.markWaiting),
  rules(markup) {
    const rules = the('rules');
    const wasOpen = rules.querySelector('details')?.open ?? false;
    rules.innerHTML = markup;
    rules.hidden = markup === '';
    const details = rules.querySelector('details');
    if (details !== null) details.open = wasOpen;
    delete rules.dataset.stale;
  },
  answer(kind, answer) {
    the('rules').dataset.stale = '';
    the('notice').hidden = true;
    the('headline').innerHTML = answer.headline;
    the('sentence').textContent = answer.sentence;
    figures.show(answer.figures);
    mark(kind, kind === 'exact' ? words.markExact : words.markEstimate, answer.basis);
    speak(answer.sentence);
  },
  progress(done, total) {
    const bar = the('progress');
    bar.hidden = false;
    bar.max = total;
    bar.value = done;
    bar.textContent = fill(words.markProgress, Math.floor((100 * done) / total));
  },
  problem(problem) {
    mark('waiting', problem.title);
    notice(problem.title, problem.detail, problem.errors ?? [], false);
  },
  lost(seconds) {
    mark('waiting', words.markWaiting);
    notice(words.connectionLost, fill(words.retryIn, seconds), [], true);
  },
});

/**
 * @param {string} id
 * @param {string | null} value
 */
function moved(id, value) {
  if (!goesOn(id)) begin();
  state = withValue(state, 'levers', id, value);
  ask();
}

/**
 * @param {string} id
 * @param {string} label
 */
function settled(id, label) {
  past.commit(state, label, goesOn(id));
  series = { id, until: performance.now() + SERIES_MILLISECONDS };
  settle();
}

const goesOn = (/** @type {string} */ id) => id === series.id && performance.now() < series.until;

/**
 * Why a changed assumption cannot be; null where it can.
 * @param {string} path
 * @param {string | null} value
 * @returns {Promise<string | null>}
 */
async function refusal(path, value) {
  try {
    const response = await fetch(`/api/check?${query(withValue(past.state, 'assumptions', path, value))}&lang=${root.lang}`);
    if (response.ok) return null;
    const { title, detail, errors } = await response.json();
    return errors?.map((/** @type {{ message: string }} */ error) => error.message).join(' ') ?? `${title} ${detail}`;
  } catch {
    return words.connectionLost;
  }
}

/**
 * @param {string} path
 * @param {string | null} value
 * @param {string} label
 */
function assumed(path, value, label) {
  begin();
  state = withValue(state, 'assumptions', path, value);
  past.commit(state, label);
  arrive();
}

/** Remembers what is shown before a change, once per change. */
function begin() {
  if (state === past.state) before = { state, figures: figures.shown };
}

/** Goes to the state of the past that is current. */
function arrive() {
  series.until = 0;
  state = past.state;
  levers.show(state.levers);
  assumptions.show();
  settle();
  ask();
}

function settle() {
  // The past's own object, so that a change that follows is seen to be one.
  state = past.state;
  showWhatCanBeDone();
  window.history.replaceState(null, '', address());
  the('language').href = address(the('language').hreflang);
}

function showWhatCanBeDone() {
  enable('undo', past.canUndo);
  enable('redo', past.canRedo);
  enable('replay', before !== null);
  enable('reset-all', state.levers.size + state.assumptions.size > 0);
  const changed = the('assumptions-changed');
  changed.hidden = state.assumptions.size === 0;
  changed.textContent = fill(words.assumptionsChanged, state.assumptions.size);
}

// A button that cannot be used keeps the focus: a keyboard user is not thrown back to the top.
const enable = (/** @type {string} */ id, /** @type {boolean} */ can) => the(id).setAttribute('aria-disabled', String(!can));

function ask(allMixtures = false) {
  stream.ask({ state: query(), language: root.lang, ...widths(), allMixtures });
}

/** Units figures are drawn in, so that their type is as large as the page's: fewer where the reader has larger type. */
function widths() {
  const size = parseFloat(getComputedStyle(root).fontSize) / 16;
  const of = (/** @type {string} */ selector, /** @type {number} */ fallback) => {
    const pixels = document.querySelector(selector)?.clientWidth ?? fallback;
    const units = WIDTHS.step * Math.round((pixels - WIDTHS.margin) / size / WIDTHS.step);
    return Math.min(Math.max(units, WIDTHS.least), WIDTHS.most);
  };
  return { width: of('.figure:not(.wide, [hidden])', 490), wide: of('.figure.wide:not([hidden])', 990) };
}

/** A state as the server reads it. */
function query(of = state) {
  return [facts.base, queryOf(of)].filter(Boolean).join('&');
}

function address(language = root.lang) {
  return `/?${query()}&lang=${language}`;
}

/**
 * @param {'waiting' | 'estimate' | 'exact'} kind
 * @param {string} text
 * @param {string} basis
 */
function mark(kind, text, basis = '') {
  the('status').dataset.mark = kind;
  the('mark').textContent = text;
  the('basis').textContent = basis;
  the('progress').hidden = true;
}

/**
 * Tells a screen reader, once levers have come to rest.
 * @param {string} text
 */
function speak(text) {
  clearTimeout(speakLater);
  speakLater = setTimeout(() => {
    the('spoken').textContent = text;
  }, QUIET_MILLISECONDS);
}

/**
 * @param {string} title
 * @param {string} detail
 * @param {{ field: string, message: string }[]} errors
 * @param {boolean} canRetry
 */
function notice(title, detail, errors, canRetry) {
  const place = the('notice');
  place.hidden = false;
  within(place, 'strong').textContent = title;
  within(place, 'span').textContent = detail;
  within(place, 'ul').replaceChildren(
    ...errors.map(({ message }) => Object.assign(document.createElement('li'), { textContent: message })),
  );
  within(place, 'button').hidden = !canRetry;
}

/** @param {-1 | 1} step */
function travel(step) {
  if (!(step < 0 ? past.canUndo : past.canRedo)) return;
  before = { state, figures: figures.shown };
  const label = past.go(step);
  arrive();
  speak(fill(step < 0 ? words.undone : words.redone, label));
}

const undo = () => travel(-1);
const redo = () => travel(1);

function resetAll() {
  begin();
  state = { levers: levers.kept(state.levers), assumptions: new Map() };
  assumptions.forget();
  past.commit(state, words.resetAll);
  arrive();
  speak(words.allReset);
}

async function replay() {
  if (before === null || isReplaying) return;
  isReplaying = true;
  the('replay').setAttribute('aria-pressed', 'true');
  try {
    await figures.replay(before.figures, [levers.wayOf(before.state.levers, state.levers)]);
  } finally {
    isReplaying = false;
    the('replay').setAttribute('aria-pressed', 'false');
  }
}

async function share() {
  // Nobody else finds this machine under the name it has for itself.
  const home = HERE.has(location.hostname) && facts.home ? facts.home : location.href;
  const link = new URL(address(), home).href;
  const code = the('code');
  // Shown once it is there: an address may be longer than a code holds.
  code.hidden = true;
  code.onload = () => (code.hidden = false);
  if (facts.home) code.src = `/code.svg?${query()}&lang=${root.lang}`;
  const place = the('shared');
  const told = within(place, 'p');
  told.textContent = '';
  within(place, 'input').value = link;
  // At once: a clipboard can take its time, or ask the reader first.
  place.showModal();
  within(place, 'input').select();
  try {
    await navigator.clipboard.writeText(link);
    told.textContent = words.shareDone;
  } catch {
    // Without https, browsers let other machines on the network copy by hand only.
    told.textContent = words.shareByHand;
  }
}

async function downloadScenario() {
  try {
    const response = await fetch(`/api/scenario.json?${query()}&lang=${root.lang}`);
    if (!response.ok) {
      const problem = await response.json();
      notice(problem.title, problem.detail, problem.errors ?? [], false);
      return;
    }
    save(`${facts.scenario}.json`, await response.blob());
  } catch {
    notice(words.connectionLost, '', [], true);
  }
}

function theme() {
  const order = ['auto', 'light', 'dark'];
  const next = order[(order.indexOf(root.dataset.theme ?? 'auto') + 1) % order.length];
  if (next === 'auto') delete root.dataset.theme;
  else root.dataset.theme = next;
  keep('lasting', 'neutralitysim.theme', next);
  dress();
}

function projector() {
  if (root.dataset.projector === 'on') delete root.dataset.projector;
  else root.dataset.projector = 'on';
  keep('lasting', 'neutralitysim.projector', root.dataset.projector ?? 'off');
  dress();
  ask();
}

function dress() {
  const name = { auto: words.appearanceAuto, light: words.appearanceLight, dark: words.appearanceDark }[root.dataset.theme ?? 'auto'];
  the('theme').title = `${words.appearance}: ${name}`;
  within(the('theme'), '.sr').textContent = the('theme').title;
  the('projector').setAttribute('aria-pressed', String(root.dataset.projector === 'on'));
}

for (const [id, action] of Object.entries({ undo, redo, 'reset-all': resetAll, replay, share, theme, projector, 'download-scenario': downloadScenario }))
  the(id).addEventListener('click', action);
the('open-assumptions').addEventListener('click', () => assumptions.open(`/assumptions?${query()}&lang=${root.lang}`));
the('scenario').addEventListener('change', (/** @type {Event} */ event) => /** @type {HTMLSelectElement} */ (event.target).form?.submit());
within(the('notice'), 'button').addEventListener('click', () => stream.retry());
document.addEventListener('click', (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const explain = target.closest('[data-explain]')?.getAttribute('data-explain');
  if (explain) the(`explain-${explain}`).showModal();
  const band = target.closest('[data-set-lever]');
  if (band instanceof HTMLElement) {
    levers.set(band.dataset.setLever ?? '', band.dataset.value ?? '');
    band.closest('dialog')?.close();
  }
  if (target.closest('[data-close]') || target instanceof HTMLDialogElement) target.closest('dialog')?.close();
  if (target.closest('#all-mixtures')) ask(true);
  if (target.closest('#reset-assumptions')) {
    begin();
    assumptions.forget();
    past.commit({ ...state, assumptions: new Map() }, words.assumptions);
    arrive();
  }
});
document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLSelectElement ||
    (event.target instanceof HTMLInputElement && ['text', 'search'].includes(event.target.type));
  const key = event.key.toLowerCase();
  if (isTyping || document.querySelector('dialog:modal') !== null) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')) {
    event.preventDefault();
    travel(key === 'y' || event.shiftKey ? 1 : -1);
  } else if (key === 'r' && !event.ctrlKey && !event.metaKey && !event.altKey) replay();
});
// A browser that comes back shows what was chosen before it left.
addEventListener('pageshow', () => {
  the('scenario').value = facts.scenario;
});
addEventListener('online', () => stream.retry());

showWhatCanBeDone();
dress();
ask();
