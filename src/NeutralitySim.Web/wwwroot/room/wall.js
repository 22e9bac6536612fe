import { challenges, chartAddress, chartTitle, claim, deletion, engineNotice, groups, nameChallenges, outcome, proposals, results, scores, spreads, states, surprises, votes } from './blocks.js';
import { el, facts, fill, follow, isBlind, part, renew, roleName, stepName, steps, tell, timer, tools, words } from './room.js';

const root = /** @type {HTMLElement} */ (document.getElementById('room'));
/** @type {any} */
let room = null;
let said = '';
const MOST_SPREADS = 4;

const time = timer(() => room?.step ?? null);
const title = el('p', { class: 'scenario' }, facts.title);
const step = el('h1', { class: 'step-name' });
const sent = el('p', { class: 'sent' });
const seats = el('p', { class: 'seats quiet' });
const lost = el('p', { class: 'remark', hidden: true }, words.lost);
const door = el('aside', { class: 'door' });
const short = el('p', { class: 'short quiet' });
const main = el('main', { class: 'wall-board' });
root.append(el('header', { class: 'top-bar' }, el('div', { class: 'heading' }, title, step), time.element, el('div', {}, sent, seats, short), tools()), lost, el('div', { class: 'wall-body' }, main, door));

follow(null, {
  lost: (isLost) => { lost.hidden = !isLost; },
  gone: () => main.replaceChildren(el('p', { class: 'remark' }, words.deleted)),
  view(now, own) {
    room = now;
    step.textContent = stepName(room.step);
    time.tick();
    sent.textContent = room.expected > 0 ? fill(words.sent, room.sent, room.expected) : '';
    const people = room.roles.reduce((/** @type {number} */ sum, /** @type {any} */ r) => sum + r.seats, 0);
    seats.textContent = fill(words.seats, people);
    root.dataset.step = room.step.kind;
    if (said !== step.textContent) {
      said = step.textContent ?? '';
      tell(`${said}. ${steps.get(room.step.kind)?.room ?? ''}`);
    }
    renew(door, [own.joinCode], () => doorway(own.joinCode));
    // Who comes late finds the door in a line: by then the room is for the numbers.
    short.textContent = `${words.joinAt} ${new URL('/join', facts.home).host}/join · ${own.joinCode.slice(0, 3)} ${own.joinCode.slice(3)}`;
    nameChallenges(room, () => renew(main, 'named', board));
    const { step: _, ...rest } = room;
    renew(main, [room.step.index, room.step.kind, { ...rest, version: 0, expected: 0, sent: 0 }], board);
  },
});

/** @param {string} code */
function doorway(code) {
  const address = new URL('/join', facts.home);
  return [
    el('p', { class: 'quiet' }, words.joinAt),
    el('p', { class: 'address' }, address.host + address.pathname),
    el('p', { class: 'quiet' }, words.code),
    el('p', { class: 'code' }, `${code.slice(0, 3)} ${code.slice(3)}`),
    el('img', { class: 'qr', src: '/workshop/join.svg', alt: words.codePicture }),
  ];
}

function board() {
  const kind = room.step.kind;
  const intro = el('p', { class: 'intro' }, steps.get(kind)?.room ?? '');
  const blind = isBlind(room) && kind === 'baseline' ? el('p', { class: 'quiet' }, words.covered) : null;
  const extra = [claim(room), challenges(room)];
  switch (kind) {
    case 'arrive':
      return [intro, el('p', { class: 'asked' }, facts.question), people(), extra];
    case 'brief':
      return [intro, el('p', { class: 'asked' }, facts.question), people(), el('p', { class: 'quiet' }, deletion(room)), extra];
    case 'baseline':
      return [intro, blind, tableAndCharts(room.groups.groups[0]), extra];
    case 'propose':
    case 'predict':
    case 'vote':
      return [intro, proposals(room), extra];
    case 'apply':
      return [intro, results(room), extra];
    case 'reveal':
      return [reveal(), extra];
    case 'rest':
      return [intro, room.revealed.length > 0 ? tableAndCharts(room.groups.groups[0]) : null, extra];
    default:
      return [intro, debrief(), extra];
  }
}

const people = () =>
  el('ul', { class: 'people' }, room.roles.filter((/** @type {any} */ r) => r.seats > 0).map((/** @type {any} */ r) => el('li', {}, el('strong', {}, String(r.seats)), ` ${roleName(r.role)}`)));

/** @param {string} group */
function tableAndCharts(group) {
  const [numbers, shown] = more(group, room.revealed.at(-1)?.round ?? 0);
  return el('div', { class: 'halves' }, el('div', {}, isBlind(room) ? outcome(room, group) : null, numbers), shown);
}

/** @param {string} group @param {number} round */
function pictures(group, round) {
  const shown = room.charts.length > 0 ? room.charts : ['busy-hour-day'];
  return el('div', { class: 'pictures' }, shown.map((/** @type {string} */ chart) => picture(chart, group, round)));
}

/** A chart before and after, which can be played again. @param {string} chart @param {string} group @param {number} round */
function picture(chart, group, round) {
  const after = el('img', { src: chartAddress(chart, group, round, room), alt: chartTitle(chart) });
  const card = el('figure', { class: 'picture' }, after);
  after.addEventListener('error', () => { card.hidden = true; });
  if (round === 0) return card;
  const before = el('img', { class: 'before', src: chartAddress(chart, group, round - 1, room), alt: '', 'aria-hidden': 'true' });
  before.addEventListener('error', () => before.remove());
  const mark = el('span', { class: 'when' }, words.after);
  const button = el('button', { type: 'button', click: play }, words.replay);
  card.append(before, el('figcaption', {}, mark, button));
  function play() {
    card.classList.add('was');
    mark.textContent = words.before;
    setTimeout(() => {
      card.classList.remove('was');
      mark.textContent = words.after;
    }, 2200);
  }
  return card;
}

function reveal() {
  const revealed = room.revealed.find((/** @type {any} */ r) => r.round === room.step.round);
  if (revealed === undefined) return [results(room), el('p', { class: 'quiet' }, words.simulating)];
  return [
    engineNotice(room),
    room.groups.groups.map((/** @type {string} */ group) => {
      const result = room.results.length > 0 ? room.results : revealed.results;
      const own = result.find((/** @type {any} */ r) => r.group === group);
      const [numbers, shown] = more(group, revealed.round);
      return [el('div', { class: 'halves' }, el('div', {}, applied(own), spreads(room, revealed, group, MOST_SPREADS)), shown), el('div', { class: 'halves' }, el('div', {}, isBlind(room) ? outcome(room, group) : null, numbers), surprises(room, revealed, group))];
    }),
    groups(room),
  ];
}

/** @param {any} result */
function applied(result) {
  const one = { ...room, results: [result] };
  return results(one);
}

/** Numbers with their verdicts, and who left, from the simulation. @param {string} group @param {number} round */
function more(group, round) {
  const box = el('div', { class: 'more' }, el('p', { class: 'quiet' }, words.loading));
  const fetched = () =>
    part(`/workshop/outcome?group=${group}&round=${round}&lang=${facts.language}`, null)
      .then((response) => response.text())
      .then((markup) => { box.innerHTML = markup; })
      .catch(() => box.replaceChildren(el('p', { class: 'quiet' }, words.partLost, ' ', el('button', { type: 'button', click: fetched }, words.retry))));
  fetched();
  // Verdicts come when somebody has asked for them.
  const again = setInterval(() => (box.isConnected ? fetched() : clearInterval(again)), 20_000);
  return [box, pictures(group, round)];
}

function debrief() {
  const final = room.groups.groups.map((/** @type {string} */ group) => [isBlind(room) ? outcome(room, group) : null, more(group, room.revealed.at(-1)?.round ?? 0)]);
  return [engineNotice(room), scores(room), votes(room), room.revealed.map((/** @type {any} */ r) => surprises(room, r)), el('h3', {}, words.finalState), states(room), final, groups(room), el('p', { class: 'quiet' }, deletion(room))];
}
