import { challenges, claim, groups, nameChallenges, outcome, proposals, results, scores, states, surprises } from './blocks.js';
import { charts, el, facts, fill, follow, indicators, isBlind, keepSecret, levers, leversOf, part, regimeName, renew, roleName, roles, secret, send, stateAddress, stepName, steps, tell, timer, tools, words } from './room.js';
import { eventsOf } from '../stream.js';

const root = /** @type {HTMLElement} */ (document.getElementById('room'));
const QUIET_MILLISECONDS = 800;

// The key comes behind the mark that no request carries, and leaves the address bar at once.
const given = new URLSearchParams(location.hash.slice(1)).get('key');
if (given !== null) {
  keepSecret('facilitator', given);
  history.replaceState(null, '', location.pathname + location.search);
}
const key = secret('facilitator');

/** @type {any} */
let room = null;
/** @type {any} */
let view = null;

const time = timer(() => room?.step ?? null);
const step = el('h1', { class: 'step-name' });
const sent = el('p', { class: 'sent' });
const lost = el('p', { class: 'remark', hidden: true }, words.lost);
const refusal = el('p', { class: 'refusal', role: 'alert' });
const controls = el('section', { class: 'controls' });
const say = el('section', { class: 'panel say' });
const waiting = el('section', { class: 'panel' });
const decide = el('section', { class: 'panel' });
const wall = el('section', { class: 'panel' });
const people = el('section', { class: 'panel whole' });
const agenda = el('section', { class: 'panel' });
const away = el('section', { class: 'panel' });
const score = el('section', { class: 'panel' });
const notes = el('textarea', { rows: 6, maxlength: 10_000, id: 'notes' });
const noted = el('span', { class: 'quiet', role: 'status' });
const notesPanel = el('section', { class: 'panel' }, el('h2', {}, el('label', { for: 'notes' }, words.notes)), notes, noted);

if (key === null) root.append(el('main', {}, el('h1', {}, facts.title), el('p', { class: 'remark' }, words.needKey), tools()));
else begin(key);

/** @param {string} token */
function begin(token) {
  root.append(
    el('header', { class: 'top-bar' }, el('div', { class: 'heading' }, el('p', { class: 'scenario' }, facts.title), step), time.element, sent, tools()),
    lost, refusal, controls, el('main', { class: 'panels' }, el('div', { class: 'column' }, say, decide, score), el('div', { class: 'column' }, waiting, agenda, notesPanel, away), el('div', { class: 'column' }, wall), people));
  notes.addEventListener('input', later(() => act({ do: 'write-notes', notes: notes.value }).then((isDone) => { if (isDone) noted.textContent = words.sentOk; })));
  follow(token, {
    lost: (isLost) => { lost.hidden = !isLost; },
    gone: () => { lost.hidden = false; lost.textContent = words.needKey; },
    view(now, own) {
      const isFirst = view === null;
      room = now;
      view = own;
      if (isFirst || (document.activeElement !== notes && notes.value !== own.notes)) notes.value = own.notes;
      show();
    },
  });
}

function show() {
  step.textContent = stepName(room.step);
  time.tick();
  sent.textContent = room.expected > 0 ? fill(words.sent, room.sent, room.expected) : '';
  const next = room.step.agenda[room.step.index + 1];
  renew(controls, [room.step.index, room.step.isRunning, room.step.minutes, view.canReveal], () => [
    el('button', { type: 'button', 'data-focus': 'back', disabled: room.step.index === 0, click: () => go(room.step.index - 1) }, words.back),
    el('button', { type: 'button', 'data-focus': 'pause', click: () => act({ do: room.step.isRunning ? 'pause' : 'resume' }) }, room.step.isRunning ? words.pause : room.step.index === 0 && room.step.secondsLeft === 60 * room.step.minutes ? words.start : words.resume),
    next === undefined ? el('span', { class: 'quiet' }, words.end)
      : el('button', { type: 'button', class: 'main', 'data-focus': 'next', disabled: next.kind === 'reveal' && !view.canReveal, click: () => go(room.step.index + 1) }, fill(words.next, stepName({ ...room.step, kind: next.kind, round: next.round }))),
    el('span', { class: 'minutes' },
      el('button', { type: 'button', class: 'square', 'data-focus': 'less', 'aria-label': `−1 ${words.minutes}`, disabled: room.step.minutes <= 1, click: () => act({ do: 'set-minutes', step: room.step.index, minutes: room.step.minutes - 1 }) }, '−'),
      el('span', {}, `${room.step.minutes} ${words.minutes}`),
      el('button', { type: 'button', class: 'square', 'data-focus': 'more', 'aria-label': `+1 ${words.minutes}`, click: () => act({ do: 'set-minutes', step: room.step.index, minutes: room.step.minutes + 1 }) }, '+')),
    el('a', { class: 'button', href: `/wall?lang=${facts.language}`, target: '_blank', rel: 'noopener' }, words.wall),
  ]);
  renew(say, room.step.kind, () => [el('h2', {}, words.say), el('p', {}, steps.get(room.step.kind)?.say ?? '')]);
  renew(waiting, [room.step.index, view.seats, room.expected, room.sent], missing);
  nameChallenges(room, () => renew(decide, 'named', decisions));
  renew(decide, [room.step, room.proposals, room.results, room.challenges, room.claim, room.regimes, room.groups, view.canReveal].map((x) => (x === room.step ? room.step.index : x)), decisions);
  renew(wall, [room.charts, room.claim, room.locks, room.regimes, room.step.kind, room.revealed.length], wallPanel);
  renew(people, [view.seats, room.groups.groups], seatsPanel);
  renew(agenda, [room.step.index], agendaPanel);
  renew(score, [room.roleScores, room.revealed.length, view.questions, room.regimes], scorePanel);
  renew(away, [room.groups.levers, room.regimes], awayPanel);
}

function missing() {
  const names = view.seats.filter((/** @type {any} */ s) => s.isMissing);
  const code = view.joinCode;
  return [
    el('h2', {}, words.waitingFor),
    names.length === 0 ? el('p', { class: 'quiet' }, words.nobodyMissing) : el('ul', { class: 'missing' }, names.map((/** @type {any} */ s) => el('li', {}, `${s.name ?? words.unnamed}, ${roleName(s.role)}`))),
    el('p', { class: 'quiet' }, `${words.code}: ${code.slice(0, 3)} ${code.slice(3)}`),
  ];
}

function decisions() {
  const kind = room.step.kind;
  const isRound = room.step.round > 0;
  const strike = (/** @type {any} */ p) => (kind === 'propose' || kind === 'predict' || kind === 'vote' ? el('button', { type: 'button', class: 'plain', click: () => act({ do: 'strike-proposal', proposal: p.id }) }, words.strike) : null);
  const choose = (/** @type {any} */ p) => (kind === 'apply' && !p.isApplied ? el('button', { type: 'button', click: () => act({ do: 'choose-proposal', group: p.group, proposal: p.id }) }, words.apply) : null);
  const keepAsIs = (/** @type {any} */ result) => (kind === 'apply' && result.proposal !== null ? el('button', { type: 'button', class: 'plain', click: () => act({ do: 'choose-proposal', group: result.group, proposal: null }) }, words.keepAsIs) : null);
  return [
    isRound ? el('h2', {}, words.proposals) : el('h2', {}, words.numbers),
    isRound ? proposals(room, { tools: (p) => [strike(p), choose(p)] }) : null,
    room.results.length > 0 ? results(room, keepAsIs) : null,
    room.groups.groups.map((/** @type {string} */ group) => outcome(room, group)),
    groups(room),
    claim(room),
    challenges(room),
  ];
}

function wallPanel() {
  const shown = new Set(room.charts);
  const box = (/** @type {any} */ chart) => el('label', { class: 'option' },
    el('input', { type: 'checkbox', 'data-focus': `chart-${chart.id}`, checked: shown.has(chart.id), change: (/** @type {any} */ e) => {
      if (e.target.checked) shown.add(chart.id);
      else shown.delete(chart.id);
      act({ do: 'show-charts', charts: [...shown] });
    } }), el('span', {}, chart.title));
  const sentence = el('input', { type: 'text', id: 'claim', maxlength: 500, value: room.claim.sentence });
  const about = el('select', { id: 'claim-about' }, el('option', { value: '' }, '–'), [...indicators.values()].map((i) => el('option', { value: i.id, selected: room.claim.indicator === i.id }, i.name)));
  const canUnveil = isBlind(room) && (room.revealed.length > 0 || room.step.kind === 'debrief' || room.step.kind === 'close');
  return [
    el('h2', {}, words.charts), el('p', { class: 'quiet' }, words.chartsHint),
    el('div', { class: 'options' }, [...charts.values()].map(box)),
    isBlind(room) ? el('p', {}, words.covered, ' ', canUnveil ? el('button', { type: 'button', click: () => act({ do: 'unveil' }) }, words.unveil) : null)
      : el('p', { class: 'quiet' }, room.regimes.map((/** @type {any} */ r) => fill(words.isLetter, r.letter, regimeName(room, r.letter))).join(' · ')),
    el('h2', {}, words.locks),
    el('label', { class: 'option' }, el('input', { type: 'checkbox', 'data-focus': 'lock-seats', checked: room.locks.seats, change: (/** @type {any} */ e) => act({ do: 'set-locks', seats: e.target.checked, levers: room.locks.levers }) }), el('span', {}, words.lockSeats)),
    el('details', { open: room.locks.levers.length > 0 }, el('summary', {}, words.lockLevers), el('div', { class: 'options' }, [...levers.values()].map((lever) => el('label', { class: 'option' },
      el('input', { type: 'checkbox', 'data-focus': `lock-${lever.id}`, checked: room.locks.levers.includes(lever.id), change: (/** @type {any} */ e) =>
        act({ do: 'set-locks', seats: room.locks.seats, levers: e.target.checked ? [...room.locks.levers, lever.id] : room.locks.levers.filter((/** @type {string} */ id) => id !== lever.id) }) }),
      el('span', {}, lever.label))))),
    el('h2', {}, el('label', { for: 'claim' }, words.claim)),
    el('form', { class: 'row', submit: (/** @type {Event} */ e) => { e.preventDefault(); act({ do: 'show-claim', claim: { sentence: sentence.value, indicator: about.value || null } }); } },
      sentence, el('label', { for: 'claim-about' }, words.about), about, el('button', { type: 'submit' }, words.showClaim)),
  ];
}

function seatsPanel() {
  const bots = view.seats.filter((/** @type {any} */ s) => s.isBot).length;
  const count = el('input', { type: 'number', id: 'bots', min: 0, max: 300, value: bots });
  const row = (/** @type {any} */ s) => {
    const name = s.isBot ? words.bot : s.name ?? words.unnamed;
    const role = el('select', { 'data-focus': `role-${s.id}`, 'aria-label': `${words.role}, ${name}`, change: place }, [...roles.values()].map((r) => el('option', { value: r.id, selected: r.id === s.role }, r.name)));
    const group = el('select', { 'data-focus': `group-${s.id}`, 'aria-label': `${words.groups}, ${name}`, change: place }, room.groups.groups.map((/** @type {string} */ g) => el('option', { value: g, selected: g === s.group }, fill(words.group, g))));
    function place() { act({ do: 'place-seat', seat: s.id, role: role.value, group: group.value }); }
    return el('tr', {},
      el('th', { scope: 'row' }, name, s.isLate ? ` (${words.late})` : ''), el('td', {}, role), room.groups.groups.length > 1 ? el('td', {}, group) : null,
      el('td', {}, s.isBot ? null : el('button', { type: 'button', class: 'plain', click: () => { if (confirm(words.removeSure)) act({ do: 'remove-seat', seat: s.id }); } }, words.remove)));
  };
  return [
    el('h2', {}, `${words.people} (${view.seats.length})`),
    el('form', { class: 'row', submit: (/** @type {Event} */ e) => { e.preventDefault(); act({ do: 'add-bots', bots: Number(count.value) }); } }, el('label', { for: 'bots' }, words.bots), count, el('button', { type: 'submit' }, words.set)),
    el('div', { class: 'slide', tabindex: 0, role: 'region', 'aria-label': words.people }, el('table', {}, el('tbody', {}, view.seats.map(row)))),
  ];
}

function agendaPanel() {
  return [el('h2', {}, words.agenda), el('ol', { class: 'agenda' }, room.step.agenda.map((/** @type {any} */ s, /** @type {number} */ place) =>
    el('li', { 'aria-current': place === room.step.index ? 'step' : null },
      el('button', { type: 'button', class: 'plain', title: words.goTo, disabled: place === room.step.index, click: () => go(place) }, `${stepName({ ...room.step, kind: s.kind, round: s.round })} · ${s.minutes} min`))))];
}

function scorePanel() {
  const decimal = new Intl.NumberFormat(facts.language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'auto' });
  const cell = (/** @type {number | null} */ value) => el('td', {}, value === null ? '–' : decimal.format(value));
  const answered = view.questions.some((/** @type {any} */ q) => q.before !== null || q.after !== null);
  return [
    el('h2', {}, words.questions),
    answered ? el('div', { class: 'slide', tabindex: 0, role: 'region', 'aria-label': words.questions }, el('table', {},
      el('thead', {}, el('tr', {}, [words.question, words.questionBefore, words.questionAfter, words.questionShift].map((name) => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, view.questions.map((/** @type {any} */ q) => el('tr', {}, el('th', { scope: 'row' }, facts.questions.find((/** @type {any} */ known) => known.id === q.question)?.sentence ?? q.question), cell(q.before), cell(q.after), cell(q.shift)))))) : el('p', { class: 'quiet' }, '–'),
    scores(room),
    room.revealed.map((/** @type {any} */ revealed) => surprises(room, revealed)),
  ];
}

function awayPanel() {
  const several = room.groups.groups.length > 1;
  const file = (/** @type {string} */ text, /** @type {string} */ query, /** @type {string} */ name) => el('button', { type: 'button', click: () => take(query, name) }, text);
  return [
    el('h2', {}, words.export),
    el('div', { class: 'row' },
      file(words.exportJson, 'form=json', `${facts.workshop}.json`),
      file(words.exportCsv, 'form=csv', `${facts.workshop}-csv.zip`),
      room.groups.groups.map((/** @type {string} */ group) => file(fill(words.exportScenario, several ? fill(words.group, group) : facts.title), `form=scenario&group=${group}`, `${facts.scenario}${several ? `-${group}` : ''}.json`)),
      el('a', { class: 'button', href: `/debrief?lang=${facts.language}`, target: '_blank', rel: 'noopener' }, words.debriefPage)),
    states(room),
    isBlind(room) ? null : [el('h2', {}, words.howSure), room.groups.groups.map(study)],
  ];
}

/** Has the simulation examine what a group has made. @param {string} group */
function study(group) {
  const told = el('span', { class: 'quiet', role: 'status' });
  const name = room.groups.groups.length > 1 ? fill(words.group, group) : facts.title;
  const button = el('button', { type: 'button', click: examine }, words.howSure);
  async function examine() {
    button.disabled = true;
    try {
      const response = await fetch('/api/study', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
        body: JSON.stringify({ state: stateAddress(leversOf(room, group), room).replace(/^\/\?/, '').replace(/&lang=.*$/, ''), sequence: 1, language: facts.language, figures: [] }),
      });
      for await (const { event, data } of eventsOf(response)) {
        if (event === 'progress') told.textContent = data.told;
        else if (event === 'studied') told.textContent = words.studyDone;
        else if (event === 'problem') told.textContent = data.title;
      }
    } catch {
      told.textContent = words.partLost;
    }
    button.disabled = false;
  }
  return el('p', {}, el('span', { class: 'quiet' }, fill(words.howSureHint, name)), ' ', button, ' ', told);
}

/** @param {string} query @param {string} name */
async function take(query, name) {
  try {
    const response = await part(`/workshop/export?${query}`, key);
    const address = URL.createObjectURL(await response.blob());
    el('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  } catch {
    refuse(words.partLost);
  }
}

/** @param {number} place */
const go = (place) => act({ do: 'go-to', from: room.step.index, step: place });

/** @param {Record<string, unknown>} action */
async function act(action) {
  const answer = await send('/api/workshop/act', action, key, (isWaiting) => { lost.hidden = !isWaiting; });
  refuse(answer.isDone ? '' : answer.reason);
  return answer.isDone;
}

/** @param {string} reason */
function refuse(reason) {
  refusal.textContent = reason;
  if (reason !== '') tell(reason);
}

/** @param {() => void} work */
function later(work) {
  let timeout = 0;
  return () => {
    noted.textContent = words.notSent;
    clearTimeout(timeout);
    timeout = setTimeout(work, QUIET_MILLISECONDS);
  };
}
