import { challenges, claim, learnAssumptions, outcome, proposals, results, scores, spreads, states, surprises } from './blocks.js';
import { el, facts, fill, follow, indicatorName, indicators, keepSecret, leverValue, levers, leversOf, movesText, part, random, regimeName, renew, roleName, roles, secret, send, stepName, steps, tell, timer, tools, words } from './room.js';
import { keep, kept } from '../kept.js';

const MAIN_INDICATORS = 4;
const MAIN_LEVERS = 4;
const MOST_SPREADS = 6;
const root = /** @type {HTMLElement} */ (document.getElementById('room'));
const token = secret('seat');

/** @type {any} */
let room = null;
/** @type {any} */
let own = null;
let tab = 'now';

const time = timer(() => room?.step ?? null);
const step = el('h1', { class: 'step-name' });
const who = el('p', { class: 'quiet' });
const lost = el('p', { class: 'remark', role: 'status', hidden: true }, words.lost);
const refusal = el('p', { class: 'refusal', role: 'alert' });
const intro = el('p', { class: 'intro' });
const now = el('section', { class: 'tab', id: 'tab-now' });
const briefing = el('section', { class: 'tab', id: 'tab-briefing', hidden: true });
const goals = el('section', { class: 'tab', id: 'tab-dashboard', hidden: true });
const doubt = el('section', { class: 'tab', id: 'tab-doubt', hidden: true });
const place = el('section', { class: 'tab', id: 'tab-seat', hidden: true });
const tabs = /** @type {[string, string, any][]} */ ([['now', words.now, now], ['briefing', words.briefing, briefing], ['dashboard', words.dashboard, goals], ['doubt', words.doubt, doubt], ['seat', words.seatOf, place]]);
const bar = el('nav', { class: 'tabs', 'aria-label': words.seatOf }, tabs.map(([id, name]) => el('button', { type: 'button', 'data-tab': id, 'aria-pressed': id === 'now' ? 'true' : 'false', click: () => open(id) }, name)));

if (token === null) location.replace(`/join?lang=${facts.language}`);
else begin(token);

/** @param {string} mine */
function begin(mine) {
  root.append(
    el('header', { class: 'top-bar' }, el('div', { class: 'heading' }, step, who), time.element, tools()),
    bar, lost, refusal, el('main', {}, intro, ...tabs.map(([, , section]) => section)));
  follow(mine, {
    lost: (isLost) => { lost.hidden = !isLost; },
    gone: () => {
      keepSecret('seat', '');
      location.replace(`/join?gone&lang=${facts.language}`);
    },
    view(seen, mineNow) {
      const before = room?.step.index;
      room = seen;
      own = mineNow;
      show();
      if (before !== undefined && before !== room.step.index) {
        tell(`${stepName(room.step)}. ${steps.get(room.step.kind)?.seat ?? ''}`);
        refuse('');
        open(room.step.kind === 'brief' ? 'briefing' : 'now');
      }
    },
  });
}

/** @param {string} id */
function open(id) {
  tab = id;
  for (const [name, , section] of tabs) section.hidden = name !== id;
  intro.hidden = id !== 'now' && !(id === 'briefing' && room?.step.kind === 'brief');
  for (const button of bar.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.dataset.tab === id));
  if (room !== null) fetchParts();
}

function show() {
  step.textContent = stepName(room.step);
  time.tick();
  who.textContent = [roleName(own.role), room.groups.groups.length > 1 ? fill(words.group, own.group) : '', own.name ?? ''].filter((text) => text !== '').join(' · ');
  intro.textContent = steps.get(room.step.kind)?.seat ?? '';
  renew(now, nowKey(), forNow);
  renew(doubt, [room.challenges, own.challenges, own.open.challenge], doubtForm);
  renew(place, [own.name, own.role, own.open.takeRole], placeForm);
  fetchParts();
}

/** What the form of the step follows from: while that is the same, what was typed stays. */
function nowKey() {
  const { kind, index, round } = room.step;
  const base = [index, kind, own.group, own.open];
  switch (kind) {
    case 'arrive':
    case 'close': return [...base, own.answers];
    case 'propose': return [...base, room.proposals, own.proposals, room.locks, leversOf(room, own.group)];
    case 'predict': return [...base, room.proposals.map((/** @type {any} */ p) => p.id), own.predictions];
    case 'vote': return [...base, room.proposals.map((/** @type {any} */ p) => p.id), own.vote];
    default: return [...base, round, room.results, room.revealed, room.groups, room.claim, own.scores, room.regimes];
  }
}

function forNow() {
  switch (room.step.kind) {
    case 'arrive':
    case 'close': return own.open.questions === null ? null : questionForm();
    case 'brief': return el('button', { type: 'button', class: 'main', click: () => open('briefing') }, words.briefing);
    case 'propose': return own.open.propose ? [proposeForm(), ownProposals()] : [ownProposals()];
    case 'predict': return own.open.predict ? predictForm() : proposals(room, { group: own.group, own: own.proposals });
    case 'vote': return own.open.vote ? voteForm() : proposals(room, { group: own.group, own: own.proposals });
    case 'apply': return results(mine());
    case 'reveal': return [myScore(), mineRevealed(), outcome(room, own.group), claim(room)];
    case 'debrief': return [own.open.questions === null ? null : questionForm(), own.scores.map(scoreLine), scores(room), room.revealed.map((/** @type {any} */ r) => surprises(room, r)), outcome(room, own.group), states(room)];
    default: return [outcome(room, own.group), claim(room)];
  }
}

const mine = () => ({ ...room, results: room.results.filter((/** @type {any} */ r) => r.group === own.group) });

function mineRevealed() {
  const revealed = room.revealed.find((/** @type {any} */ r) => r.round === room.step.round);
  return revealed === undefined ? null : spreads(room, revealed, own.group, MOST_SPREADS);
}

function myScore() {
  const score = own.scores.find((/** @type {any} */ s) => s.round === room.step.round);
  return score === undefined ? el('p', {}, words.noScore) : scoreLine(score);
}

/** @param {any} score */
const scoreLine = (score) => el('p', { class: 'score' }, fill(words.yourScore, score.round, score.directionsRight, score.measures));

const ownProposals = () =>
  proposals(room, {
    group: own.group,
    own: own.proposals,
    tools: (p) => (own.proposals.includes(p.id) && own.open.propose ? el('button', { type: 'button', class: 'plain', click: () => act({ do: 'withdraw', proposal: p.id }) }, words.withdraw) : null),
  });

/* Drafts stay in this browser until they are sent: a phone that sleeps, or a page that is loaded again, loses nothing. */

/** @param {string} what */
const draftName = (what) => `neutralitysim.workshop.${facts.workshop}.draft.${what}.${room.step.index}`;

/** @param {string} what @param {any} empty */
function draft(what, empty) {
  try {
    return JSON.parse(kept('session', draftName(what)) ?? '') ?? empty;
  } catch {
    return empty;
  }
}

/** @param {string} what @param {any} value */
const keepDraft = (what, value) => keep('session', draftName(what), JSON.stringify(value));

/** A button that sends, and says whether what stands above it has been sent. @param {string} name @param {boolean} isSent */
function sender(name, isSent) {
  const state = el('span', { class: 'sent-state', role: 'status' }, isSent ? `✓ ${words.sentOk}` : words.notSent);
  return { line: el('p', { class: 'send' }, el('button', { type: 'submit', class: 'main', 'data-focus': 'send' }, name), ' ', state), changed: () => { state.textContent = words.notSent; } };
}

function proposeForm() {
  const standing = new Map(leversOf(room, own.group).map((/** @type {any} */ l) => [l.lever, l.value]));
  /** @type {Record<string, string>} */
  const moved = draft('propose', {});
  const note = el('textarea', { rows: 2, maxlength: 500, id: 'note', value: draft('note', ''), input: () => keepDraft('note', note.value) });
  const summary = el('p', { class: 'moves', role: 'status' });
  const send = sender(words.propose, false);
  const summed = () => {
    const moves = changes();
    summary.textContent = moves.length === 0 ? words.nothingMoved : movesText(moves);
  };
  const changes = () => Object.entries(moved).filter(([lever, value]) => levers.has(lever) && standing.get(lever) !== value).map(([lever, value]) => ({ lever, value }));
  const set = (/** @type {string} */ lever, /** @type {string} */ value) => {
    moved[lever] = value;
    keepDraft('propose', moved);
    send.changed();
    summed();
  };
  const main = [...levers.values()].slice(0, MAIN_LEVERS);
  const rest = [...levers.values()].slice(MAIN_LEVERS);
  const field = (/** @type {any} */ lever) => leverField(lever, moved[lever.id] ?? standing.get(lever.id) ?? '', room.locks.levers.includes(lever.id), set);
  const form = el('form', { class: 'propose', submit: async (/** @type {Event} */ e) => {
    e.preventDefault();
    if (await act({ do: 'propose', levers: changes(), note: note.value })) {
      keepDraft('propose', {});
      keepDraft('note', '');
      for (const lever of Object.keys(moved)) delete moved[lever];
    }
  } },
    main.map(field), rest.length === 0 ? null : el('details', { open: rest.some((lever) => moved[lever.id] !== undefined) }, el('summary', {}, fill(words.moreLevers, rest.length)), rest.map(field)),
    el('label', { for: 'note' }, words.why), note, summary, send.line);
  summed();
  return form;
}

/** @param {any} lever @param {string} value @param {boolean} isLocked @param {(lever: string, value: string) => void} set */
function leverField(lever, value, isLocked, set) {
  const id = `lever-${lever.id}`;
  const shown = el('output', { for: id }, leverValue(lever.id, value));
  const change = (/** @type {any} */ e) => {
    shown.textContent = leverValue(lever.id, e.target.value);
    set(lever.id, e.target.value);
  };
  const field = lever.choices.length > 0
    ? el('select', { id, 'data-focus': id, disabled: isLocked, change }, lever.choices.map((/** @type {any} */ c) => el('option', { value: c.id, selected: c.id === value }, c.name)))
    : el('input', { type: 'range', id, 'data-focus': id, min: lever.minimum, max: lever.maximum, step: lever.step, value, disabled: isLocked, input: change, 'aria-valuetext': leverValue(lever.id, value) });
  return el('div', { class: 'lever-field' }, el('label', { for: id }, lever.label, isLocked ? el('span', { class: 'quiet' }, ` (${words.locked})`) : null), shown, field,
    el('details', {}, el('summary', {}, words.whoGains), el('p', {}, `${words.gains}: ${lever.gains}`), el('p', {}, `${words.loses}: ${lever.loses}`)));
}

function predictForm() {
  const offered = room.proposals.filter((/** @type {any} */ p) => p.group === own.group);
  if (offered.length === 0) return el('p', { class: 'quiet' }, words.noProposals);
  let chosen = draft('of', null);
  if (!offered.some((/** @type {any} */ p) => p.id === chosen)) chosen = offered[0].id;
  const body = el('div');
  const form = el('form', { class: 'predict', submit: async (/** @type {Event} */ e) => {
    e.preventDefault();
    const told = draft(`predict.${chosen}`, {});
    const changesOf = Object.entries(told).filter(([, one]) => /** @type {any} */ (one).direction).map(([measure, one]) => ({ measure, ...(/** @type {any} */ (one)) }));
    await act({ do: 'predict', proposal: chosen, changes: changesOf });
  } },
    offered.length === 1 ? el('p', { class: 'moves' }, `${words.predictOf}: ${movesText(offered[0].levers)}`)
      : [el('label', { for: 'of' }, words.predictOf), el('select', { id: 'of', 'data-focus': 'of', change: (/** @type {any} */ e) => { chosen = e.target.value; keepDraft('of', chosen); fillIn(); } },
        offered.map((/** @type {any} */ p) => el('option', { value: p.id, selected: p.id === chosen }, movesText(p.levers))))],
    body);
  function fillIn() {
    const sent = own.predictions.find((/** @type {any} */ p) => p.proposal === chosen);
    const told = draft(`predict.${chosen}`, sent === undefined ? {} : Object.fromEntries(sent.changes.map((/** @type {any} */ c) => [c.measure, { direction: c.direction, amount: c.amount }])));
    const line = sender(words.predict, sent !== undefined);
    const set = (/** @type {string} */ measure, /** @type {any} */ one) => {
      told[measure] = { ...told[measure], ...one };
      keepDraft(`predict.${chosen}`, told);
      line.changed();
    };
    keepDraft(`predict.${chosen}`, told);
    const shown = [...indicators.keys()].filter((id) => room.measures.some((/** @type {any} */ m) => m.indicator === id));
    const card = (/** @type {string} */ id) => predictCard(id, told, set);
    const rest = shown.slice(MAIN_INDICATORS);
    body.replaceChildren(...shown.slice(0, MAIN_INDICATORS).map(card), ...(rest.length === 0 ? [] : [el('details', {}, el('summary', {}, words.morePredictions), rest.map(card))]), line.line);
  }
  fillIn();
  return form;
}

/** @param {string} id @param {any} told @param {(measure: string, one: any) => void} set */
function predictCard(id, told, set) {
  const unit = indicators.get(id).unit;
  const factor = indicators.get(id).factor;
  return el('fieldset', { class: 'predict-card' }, el('legend', {}, `${indicatorName(id)} (${unit})`),
    room.measures.filter((/** @type {any} */ m) => m.indicator === id).map((/** @type {any} */ m) => {
      const name = regimeName(room, m.letter);
      const now = told[m.id] ?? {};
      const amount = el('input', { type: 'text', inputmode: 'decimal', class: 'amount', 'data-focus': `amount-${m.id}`, 'aria-label': `${indicatorName(id)}, ${name}: ${words.howMuch} (${unit})`, placeholder: words.howMuch,
        value: now.amount === null || now.amount === undefined ? '' : new Intl.NumberFormat(facts.language, { maximumSignificantDigits: 6, useGrouping: false }).format(now.amount * factor), disabled: now.direction === 'no-change',
        input: () => {
          const typed = Number(amount.value.trim().replace(',', '.'));
          const isRight = amount.value.trim() === '' || (Number.isFinite(typed) && typed >= 0);
          amount.setAttribute('aria-invalid', String(!isRight));
          set(m.id, { amount: amount.value.trim() === '' || !isRight ? null : typed / factor });
        } });
      const way = (/** @type {string} */ direction, /** @type {string} */ mark, /** @type {string} */ word) => el('label', { class: 'way-choice', title: word },
        el('input', { type: 'radio', name: m.id, value: direction, 'data-focus': `${m.id}-${direction}`, checked: now.direction === direction, change: () => {
          amount.disabled = direction === 'no-change';
          if (direction === 'no-change') amount.value = '';
          set(m.id, direction === 'no-change' ? { direction, amount: null } : { direction });
        } }), el('span', { 'aria-hidden': 'true' }, mark), el('span', { class: 'sr' }, `${name}: ${word}`));
      return el('div', { class: 'predict-row' }, el('span', { class: 'regime-name' }, name), way('down', '▼', words.down), way('no-change', '■', words.none), way('up', '▲', words.up), amount);
    }));
}

function voteForm() {
  const offered = room.proposals.filter((/** @type {any} */ p) => p.group === own.group);
  if (offered.length === 0) return el('p', { class: 'quiet' }, words.noProposals);
  const ticked = new Set(draft('vote', own.vote ?? []));
  const line = sender(words.vote, own.vote !== null);
  return el('form', { class: 'vote', submit: (/** @type {Event} */ e) => {
    e.preventDefault();
    act({ do: 'vote', approved: offered.map((/** @type {any} */ p) => p.id).filter((/** @type {string} */ id) => ticked.has(id)) });
  } },
    offered.map((/** @type {any} */ p) => el('label', { class: 'option proposal' },
      el('input', { type: 'checkbox', 'data-focus': `vote-${p.id}`, checked: ticked.has(p.id), change: (/** @type {any} */ e) => {
        if (e.target.checked) ticked.add(p.id);
        else ticked.delete(p.id);
        keepDraft('vote', [...ticked]);
        line.changed();
      } }),
      el('span', {}, el('span', { class: 'moves' }, movesText(p.levers)), p.note === '' ? null : el('span', { class: 'note' }, `“${p.note}”`), el('span', { class: 'quiet' }, fill(words.by, roleName(p.role)))))),
    el('p', { class: 'quiet' }, words.noneOfThem), line.line);
}

function questionForm() {
  const when = own.open.questions;
  const given = new Map(own.answers.filter((/** @type {any} */ a) => a.when === when).map((/** @type {any} */ a) => [a.question, a.agreement]));
  /** @type {Record<string, number>} */
  const told = draft('questions', Object.fromEntries(given));
  const line = sender(words.sendAnswers, given.size > 0);
  return el('form', { class: 'questions', submit: (/** @type {Event} */ e) => {
    e.preventDefault();
    act({ do: 'answer-questions', when, answers: Object.entries(told).map(([question, agreement]) => ({ question, agreement })) });
  } },
    facts.questions.map((/** @type {any} */ q) => el('fieldset', {}, el('legend', {}, q.sentence),
      el('div', { class: 'agree' }, el('span', { class: 'quiet' }, words.agreeNot), [1, 2, 3, 4, 5].map((n) => el('label', { class: 'agree-choice' },
        el('input', { type: 'radio', name: q.id, value: n, 'data-focus': `${q.id}-${n}`, checked: told[q.id] === n, change: () => { told[q.id] = n; keepDraft('questions', told); line.changed(); } }), el('span', {}, String(n)))), el('span', { class: 'quiet' }, words.agreeFully)))),
    line.line);
}

/** @type {any[] | null} */
let assumptions = null;

function doubtForm() {
  const list = el('div', { class: 'assumption-list' });
  const search = el('input', { type: 'search', id: 'search-assumption', 'data-focus': 'search', input: listed });
  /** @type {any} */
  let chosen = null;
  const about = el('p', { class: 'quiet' });
  const low = el('input', { type: 'text', id: 'low', required: true, maxlength: 100 });
  const high = el('input', { type: 'text', id: 'high', required: true, maxlength: 100 });
  const reason = el('textarea', { rows: 2, id: 'reason', required: true, maxlength: 500 });
  const fields = el('form', { hidden: true, submit: async (/** @type {Event} */ e) => {
    e.preventDefault();
    if (await act({ do: 'challenge-assumption', path: chosen.path, low: low.value, high: high.value, reason: reason.value })) fields.hidden = true;
  } }, about, el('div', { class: 'row' }, el('label', { for: 'low' }, words.from), low, el('label', { for: 'high' }, words.to), high), el('label', { for: 'reason' }, words.why), reason,
    el('p', {}, el('button', { type: 'submit', class: 'main' }, words.sendChallenge)));
  function listed() {
    const asked = search.value.trim().toLowerCase();
    const found = (assumptions ?? []).filter((a) => asked === '' || `${a.name} ${a.path}`.toLowerCase().includes(asked)).slice(0, 30);
    list.replaceChildren(...found.map((a) => el('button', { type: 'button', class: 'plain', click: () => choose(a) }, a.name, ' ', el('span', { class: 'quiet' }, a.value))));
  }
  function choose(/** @type {any} */ a) {
    chosen = a;
    fields.hidden = false;
    about.textContent = `${a.name}: ${fill(words.written, a.value)} (${a.source === '' ? words.guess : a.source}). ${a.accepted}`;
    low.value = a.low ?? a.value;
    high.value = a.high ?? a.value;
    low.focus();
  }
  if (assumptions === null)
    learnAssumptions().then((all) => {
      assumptions = all;
      renew(doubt, 'named', doubtForm);
    }).catch(() => { list.textContent = words.partLost; });
  else listed();
  return [
    el('h2', {}, words.challenge), el('p', {}, words.challengeHint),
    own.open.challenge ? [el('label', { for: 'search-assumption' }, words.search), search, list, fields] : null,
    challenges(room),
  ];
}

function placeForm() {
  const name = el('input', { type: 'text', id: 'own-name', maxlength: 40, autocomplete: 'off', value: own.name ?? '' });
  const role = el('select', { id: 'own-role', 'data-focus': 'own-role' }, [...roles.values()].map((r) => el('option', { value: r.id, selected: r.id === own.role }, r.name)));
  return [
    el('form', { class: 'row', submit: (/** @type {Event} */ e) => { e.preventDefault(); act({ do: 'rename', name: name.value.trim() || null }); } }, el('label', { for: 'own-name' }, words.yourName), name, el('button', { type: 'submit' }, words.set)),
    own.open.takeRole ? el('form', { class: 'row', submit: (/** @type {Event} */ e) => { e.preventDefault(); act({ do: 'take-role', role: role.value }); } }, el('label', { for: 'own-role' }, words.changeRole), role, el('button', { type: 'submit' }, words.set)) : null,
    el('p', {}, el('button', { type: 'button', class: 'plain', click: () => { if (confirm(words.leaveSure)) act({ do: 'leave' }); } }, words.leave)),
  ];
}

/* Parts that hold numbers come when they are looked at. */

function fetchParts() {
  if (tab === 'briefing') fetchPart(briefing, `/workshop/briefing?lang=${facts.language}`, [own.role], words.noBriefing);
  if (tab === 'dashboard') fetchPart(goals, `/workshop/dashboard?lang=${facts.language}`, [own.role, own.group, leversOf(room, own.group), room.regimes], words.noGoals);
}

/** @param {HTMLElement} section @param {string} address @param {unknown} about @param {string} none */
function fetchPart(section, address, about, none) {
  const text = JSON.stringify(about);
  if (section.dataset.about === text) return;
  section.dataset.about = text;
  section.replaceChildren(el('p', { class: 'quiet' }, words.loading));
  part(address, token).then((response) => response.text()).then((markup) => {
    if (markup === '') section.replaceChildren(el('p', {}, none));
    else section.innerHTML = markup;
  }).catch(() => {
    section.dataset.about = '';
    section.replaceChildren(el('p', {}, words.partLost, ' ', el('button', { type: 'button', click: fetchParts }, words.retry)));
  });
}

/** @param {Record<string, unknown>} action */
async function act(action) {
  const { do: what, ...rest } = action;
  const answer = await send('/api/workshop/act', { do: what, requestId: random(12), ...rest }, token, (isWaiting) => {
    lost.hidden = !isWaiting;
    lost.textContent = isWaiting ? `${words.sending} ${words.tryAgain}` : words.lost;
  });
  refuse(answer.isDone ? '' : answer.reason);
  if (answer.isDone) tell(words.sentOk);
  return answer.isDone;
}

/** @param {string} reason */
function refuse(reason) {
  refusal.textContent = reason;
}
