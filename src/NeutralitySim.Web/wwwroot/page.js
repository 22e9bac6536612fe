import { Assumptions } from './assumptions.js';
import { Charts } from './charts.js';
import { save } from './download.js';
import { History, queryOf, stateOf, withValue } from './history.js';
import { keep } from './kept.js';
import { Levers } from './levers.js';
import { play, wayOfNumbers } from './replay.js';
import { AnswerStream } from './stream.js';
import { Study } from './study.js';
import { explain } from './terms.js';
import { startTour } from './tour.js';
import { facts, fill, the, within, words } from './words.js';

/** @typedef {import('./history.js').State} State */

const QUIET_MILLISECONDS = 700;
const SERIES_MILLISECONDS = 1000;
const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);
const root = document.documentElement;

const charts = new Charts(() => ask(), numbers);
const levers = new Levers(the('levers'), moved, settled);
const assumptions = new Assumptions(() => past.state.assumptions, refusal, assumed);
const past = new History(stateOf(facts.state ?? ''), `neutralitysim.past.${facts.base}`);

/** Where levers are now; ahead of the past while one is being dragged. */
let state = past.state;
/** @typedef {{ state: State, figures: typeof charts.shown, headline: string, sentence: string }} Shown */
/** @type {Shown | null} what was shown before the last change */
let before = null;
/** The lever settled last, and until when another stroke on it goes on with the same change. */
let series = { id: '', until: 0 };
let isReplaying = false;
let speakLater = 0;
/** The sentence a screen reader was last told. */
let said = '';
/** State A that differences are taken from; none for the scenario as written. */
let pinned = facts.pinned ?? '';

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
    explainWords();
    showBar();
    charts.show(answer.figures);
    mark(kind, kind === 'exact' ? words.markExact : words.markEstimate, answer.basis);
    // What the exact runs only confirm is not said twice.
    if (answer.sentence !== said) speak(answer.sentence);
    said = answer.sentence;
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

const study = new Study(
  () => {
    speak(words.howSureDone);
    ask();
  },
  (problem) => notice(problem.title, problem.detail, problem.errors ?? [], false),
  speak,
);

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
  if (state === past.state) before = shown();
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
  showAddress();
}

function showAddress() {
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

/** What is on the page now, to come back to. */
function shown() {
  return { state, figures: charts.shown, headline: the('headline').innerHTML, sentence: the('sentence').textContent };
}

/** What the server needs to answer. */
function question() {
  return { state: query(), language: root.lang, figures: charts.wanted, against: pinned, provider: charts.provider };
}

/**
 * @param {boolean} allMixtures
 * @param {boolean} exact true where exact runs follow by themselves: on the machine that serves the page, which is the wall's
 */
function ask(allMixtures = false, exact = HERE.has(location.hostname)) {
  stream.ask({ ...question(), allMixtures, exact });
}

/**
 * The numbers behind a figure as it is shown.
 * @param {string} figure
 * @param {'table' | 'csv'} form
 */
async function numbers(figure, form) {
  try {
    const isExact = the('status').dataset.mark === 'exact';
    const response = await fetch('/api/figure', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ answer: { ...question(), sequence: 1 }, figure, form, isExact }),
    });
    if (response.ok) return await response.text();
    const problem = await response.json();
    notice(problem.title, problem.detail, problem.errors ?? [], false);
  } catch {
    notice(words.connectionLost, '', [], true);
  }
  return '';
}

/** Takes differences from what stands now, or from the scenario as written again. */
function pin() {
  pinned = pinned === '' ? query() : '';
  const told = showPinned();
  showAddress();
  speak(pinned === '' ? words.unpinned : fill(words.pinned, told));
  ask();
}

/** Shows whether there is a state A, and gives it in words. */
function showPinned() {
  const isPinned = pinned !== '';
  const { levers: moves, assumptions: changes } = stateOf(pinned);
  const told = [levers.told(moves), changes.size === 0 ? '' : `${words.assumptions}: ${fill(words.assumptionsChanged, changes.size)}`]
    .filter(Boolean).join(', ') || words.asWritten;
  the('pin').setAttribute('aria-pressed', String(isPinned));
  charts.pinned(isPinned);
  the('against').hidden = !isPinned;
  the('against').textContent = isPinned ? `A: ${told}` : '';
  return told;
}

/** A state as the server reads it. */
function query(of = state) {
  return [facts.base, queryOf(of)].filter(Boolean).join('&');
}

function address(language = root.lang) {
  return `/?${query()}${pinInAddress()}&lang=${language}`;
}

/** State A beside the state of an address: a query in a query. */
const pinInAddress = () => (pinned === '' ? '' : `&pin=${encodeURIComponent(queryOf(stateOf(pinned)))}`);

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
  the('run-exact').hidden = kind !== 'estimate' || HERE.has(location.hostname);
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

/** Words of the trade explain themselves where they stand. */
function explainWords() {
  explain(the('sentence'));
  for (const name of document.querySelectorAll('#headline tbody .name')) explain(name);
}

/** The sentence and three numbers that a phone keeps in sight, of the regime in which they moved, else of the last one. */
function showBar() {
  the('bar-sentence').textContent = the('sentence').textContent;
  const rows = [...document.querySelectorAll('#headline tbody tr')];
  const isMoved = (/** @type {Element} */ row, /** @type {number} */ at) => row.children[at]?.querySelector('.moved') !== null;
  const last = (rows[0]?.childElementCount ?? 1) - 1;
  const moved = Array.from({ length: last }, (_, i) => last - i).find((at) => rows.some((row) => isMoved(row, at))) ?? last;
  const shownRows = [...rows].sort((a, b) => Number(isMoved(b, moved)) - Number(isMoved(a, moved))).slice(0, 3);
  const regime = document.querySelectorAll('#headline thead th')[moved]?.textContent?.trim() ?? '';
  the('bar-regime').hidden = regime === '';
  the('bar-regime').textContent = regime;
  the('bar-numbers').replaceChildren(...shownRows.map((row) => {
    const pair = document.createElement('div');
    const name = Object.assign(document.createElement('dt'), { textContent: within(row, '.name').textContent });
    const unit = Object.assign(document.createElement('dd'), { className: 'per', textContent: within(row, '.row-unit').textContent.replaceAll('/', '/\u200b') });
    const cell = row.children[moved];
    const why = cell.querySelector('.wide')?.textContent;
    const value = Object.assign(document.createElement('dd'), { textContent: why ?? within(cell, '.number').textContent });
    value.className = why ? 'wide' : ['up', 'down'].find((way) => cell.querySelector(`.${way}`)) ?? '';
    pair.append(name, value, unit);
    return pair;
  }));
}

/** @param {boolean} isOpen */
function openLevers(isOpen) {
  the('levers').toggleAttribute('data-open', isOpen);
  the('open-levers').textContent = isOpen ? words.close : words.levers;
  the('open-levers').setAttribute('aria-expanded', String(isOpen));
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
  before = shown();
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
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const now = shown();
  try {
    the('sentence').textContent = before.sentence;
    await Promise.all([
      charts.replay(before.figures, isStill),
      play([levers.wayOf(before.state.levers, state.levers), wayOfNumbers(the('headline'), before.headline, root.lang)], isStill),
    ]);
  } finally {
    the('sentence').textContent = now.sentence;
    explainWords();
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
  if (facts.home) code.src = `/code.svg?${query()}${pinInAddress()}&lang=${root.lang}`;
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
}

function dress() {
  const name = { auto: words.appearanceAuto, light: words.appearanceLight, dark: words.appearanceDark }[root.dataset.theme ?? 'auto'];
  the('theme').title = `${words.appearance}: ${name}`;
  within(the('theme'), '.sr').textContent = the('theme').title;
  the('projector').setAttribute('aria-pressed', String(root.dataset.projector === 'on'));
}

for (const [id, action] of Object.entries({ undo, redo, 'reset-all': resetAll, replay, pin, share, theme, projector, 'download-scenario': downloadScenario }))
  the(id).addEventListener('click', action);
the('run-exact').addEventListener('click', () => ask(false, true));
the('open-levers').addEventListener('click', () => openLevers(!the('levers').hasAttribute('data-open')));
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
  if (target.closest('#all-mixtures')) ask(true, true);
  if (target.closest('[data-study]')) study.start({ ...question(), sequence: 1 });
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
  if (key === 'escape') openLevers(false);
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

startTour((figure) => charts.choose(figure));
for (const told of document.querySelectorAll('#tour .told')) explain(told);
showWhatCanBeDone();
if (pinned !== '') showPinned();
dress();
explainWords();
showBar();
ask();
