import { challenges, deletion, engineNotice, groups, nameChallenges, outcome, scores, spreads, states, surprises, votes } from './blocks.js';
import { el, facts, fill, follow, isBlind, movesText, regimeName, renew, stateAddress, leversOf, tools, words } from './room.js';

const root = /** @type {HTMLElement} */ (document.getElementById('room'));
const main = el('main', { class: 'sheet' });
root.append(el('header', { class: 'top-bar' }, el('h1', {}, facts.title), el('button', { type: 'button', click: () => window.print() }, words.print), tools()), main);

follow(null, {
  lost: () => {},
  gone: () => main.replaceChildren(el('p', { class: 'remark' }, words.deleted)),
  view(room) {
    const sheet = () => [
      el('p', { class: 'asked' }, facts.question),
      engineNotice(room),
      isBlind(room) ? el('p', {}, words.covered) : el('p', { class: 'quiet' }, room.regimes.map((/** @type {any} */ r) => fill(words.isLetter, r.letter, regimeName(room, r.letter))).join(' · ')),
      room.revealed.map((/** @type {any} */ revealed) => round(room, revealed)),
      scores(room),
      votes(room),
      el('h2', {}, words.finalState),
      room.groups.groups.map((/** @type {string} */ group) => [
        el('p', {}, movesText(leversOf(room, group).filter((/** @type {any} */ l) => room.groups.levers.find((/** @type {any} */ row) => row.lever === l.lever).baseline !== l.value)) || words.asItIs),
        outcome(room, group),
        isBlind(room) ? null : el('p', { class: 'address' }, new URL(stateAddress(leversOf(room, group), room), facts.home).href),
        isBlind(room) ? null : code(stateAddress(leversOf(room, group), room)),
      ]),
      states(room),
      groups(room),
      challenges(room),
      el('p', { class: 'quiet' }, deletion(room)),
    ];
    nameChallenges(room, () => renew(main, 'named', sheet));
    renew(main, { ...room, step: 0 }, sheet);
  },
});

/** @param {any} room @param {any} revealed */
function round(room, revealed) {
  const several = Math.max(...room.step.agenda.map((/** @type {any} */ s) => s.round));
  return el('section', {},
    el('h2', {}, fill(words.round, revealed.round, several)),
    revealed.results.map((/** @type {any} */ result) => [
      el('p', {}, el('strong', {}, result.proposal === null ? words.asItIs : movesText(result.levers.filter((/** @type {any} */ l) => room.groups.levers.find((/** @type {any} */ row) => row.lever === l.lever).baseline !== l.value)))),
      spreads(room, revealed, result.group),
    ]),
    surprises(room, revealed));
}

/** @param {string} address */
function code(address) {
  const query = address.slice(address.indexOf('?'));
  const image = el('img', { class: 'qr', src: `/code.svg${query}`, alt: words.codePicture });
  // There is none where nobody else can reach this machine.
  image.addEventListener('error', () => image.remove());
  return image;
}
