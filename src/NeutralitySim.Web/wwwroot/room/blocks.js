import { charts, el, facts, fill, indicatorName, indicators, isBlind, leverValue, levers, leversOf, movesText, number, part, regimeName, roleName, stateAddress, words } from './room.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...any} children
 */
function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

const split = (/** @type {string} */ measure) => {
  const dot = measure.lastIndexOf('.');
  return { indicator: measure.slice(0, dot), letter: measure.slice(dot + 1) };
};

/** Name of a group where there are several. @param {any} room @param {string} group */
export const groupName = (room, group) => (room.groups.groups.length > 1 ? fill(words.group, group) : '');

/**
 * Proposals with who made them.
 * @param {any} room
 * @param {{ group?: string, own?: string[], tools?: (proposal: any) => any, all?: any[] }} [options]
 */
export function proposals(room, { group = '', own = [], tools = () => null } = {}) {
  const shown = room.proposals.filter((/** @type {any} */ p) => group === '' || p.group === group);
  if (shown.length === 0) return el('p', { class: 'quiet' }, words.noProposals);
  return el('ul', { class: 'proposals' }, shown.map((/** @type {any} */ p) =>
    el('li', { class: p.isApplied ? 'proposal applied' : 'proposal' },
      el('p', { class: 'moves' }, movesText(p.levers)),
      p.note === '' ? null : el('p', { class: 'note' }, `“${p.note}”`),
      el('p', { class: 'quiet' },
        [fill(words.by, roleName(p.role)), groupName(room, p.group), own.includes(p.id) ? words.yours : '', p.isApplied ? words.applied : '', support(room, p)]
          .filter((text) => text !== '').join(' · ')),
      tools(p))));
}

/** @param {any} room @param {any} p */
function support(room, p) {
  if (p.support === null) return '';
  const text = new Intl.NumberFormat(facts.language, { maximumFractionDigits: 1 }).format(p.support.roles);
  return fill(words.support, text);
}

/** All that was proposed in the rounds revealed, best backed first. @param {any} room */
export function votes(room) {
  const rows = room.revealed.flatMap((/** @type {any} */ revealed) =>
    [...revealed.proposals].sort((a, b) => (b.support?.roles ?? 0) - (a.support?.roles ?? 0)).map((p) => ({ round: revealed.round, ...p })));
  if (rows.length === 0) return null;
  const decimal = new Intl.NumberFormat(facts.language, { maximumFractionDigits: 1 });
  return el('section', {}, el('h3', {}, words.votes), el('ul', { class: 'proposals' }, rows.map((p) =>
    el('li', { class: p.isApplied ? 'proposal applied' : 'proposal' },
      el('p', { class: 'moves' }, movesText(p.levers)),
      el('p', { class: 'quiet' }, [fill(words.roundOf, p.round), groupName(room, p.group), fill(words.by, roleName(p.role)), p.support === null ? '' : fill(words.support, decimal.format(p.support.roles)), p.isApplied ? words.applied : '']
        .filter((text) => text !== '').join(' · '))))));
}

/** What each group applies. @param {any} room @param {(result: any) => any} [tools] */
export function results(room, tools = () => null) {
  return el('ul', { class: 'proposals' }, room.results.map((/** @type {any} */ result) => {
    const proposal = room.proposals.find((/** @type {any} */ p) => p.id === result.proposal);
    return el('li', { class: 'proposal applied' },
      el('p', { class: 'moves' }, proposal === undefined ? words.asItIs : movesText(proposal.levers)),
      el('p', { class: 'quiet' },
        [groupName(room, result.group), proposal === undefined ? '' : fill(words.by, roleName(proposal.role)), result.isTie ? words.tie : '', result.isByFacilitator ? words.chosen : '',
          result.isSimulated ? '' : words.simulating].filter((text) => text !== '').join(' · ')),
      tools(result));
  }));
}

/** Indicators by regimes as a group stands. @param {any} room @param {string} group */
export function outcome(room, group) {
  const place = room.groups.groups.indexOf(group);
  const last = room.revealed.at(-1)?.results.find((/** @type {any} */ r) => r.group === group);
  const letters = room.regimes.map((/** @type {any} */ r) => r.letter);
  const values = new Map(room.groups.measures.map((/** @type {any} */ row) => [row.measure, row.values[place]]));
  const before = new Map((last?.before ?? []).map((/** @type {any} */ v) => [v.measure, v.value]));
  if ([...values.values()].every((value) => value === null)) return el('p', { class: 'quiet' }, words.simulating);
  const named = [...indicators.keys()].filter((id) => letters.some((/** @type {string} */ letter) => values.has(`${id}.${letter}`)));
  return el('div', { class: 'slide', tabindex: 0, role: 'region', 'aria-label': words.numbers }, el('table', { class: 'outcome' },
    el('caption', {}, [words.numbers, groupName(room, group)].filter((text) => text !== '').join(' · ')),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, el('span', { class: 'sr' }, words.regime)), letters.map((/** @type {string} */ letter) => el('th', { scope: 'col' }, regimeName(room, letter))))),
    el('tbody', {}, named.map((id) => el('tr', {},
      el('th', { scope: 'row' }, indicatorName(id), ' ', el('span', { class: 'unit-of' }, indicators.get(id).unit)),
      letters.map((/** @type {string} */ letter) => {
        const measure = `${id}.${letter}`;
        const value = /** @type {number | null} */ (values.get(measure) ?? null);
        const was = /** @type {number | null} */ (before.get(measure) ?? null);
        const change = value !== null && was !== null ? value - was : null;
        return el('td', {}, number(id, value), change !== null && isNamed(room, measure, change) ? el('span', { class: change > 0 ? 'moved up' : 'moved down' }, number(id, change, true)) : null);
      }))))));
}

/** @param {any} room @param {string} measure @param {number} change */
const isNamed = (room, measure, change) => Math.abs(change) > (room.measures.find((/** @type {any} */ m) => m.id === measure)?.smallestNamed ?? 0);

/** What the room expected of a round, beside what came. @param {any} room @param {any} revealed @param {string} group @param {number} most */
export function spreads(room, revealed, group, most = Infinity) {
  const shown = revealed.spreads.filter((/** @type {any} */ s) => s.group === group);
  if (shown.length === 0) return null;
  const order = [...shown].sort((a, b) => b.wrongShare - a.wrongShare || (b.medianError ?? 0) - (a.medianError ?? 0)).slice(0, most);
  return el('figure', { class: 'spreads' },
    el('figcaption', {}, el('strong', {}, [words.expected, groupName(room, group)].filter((text) => text !== '').join(' · ')), el('span', { class: 'quiet' }, words.eachDot)),
    el('div', { class: 'spread-grid' }, order.map((spread) => spreadCard(room, spread))));
}

/** @param {any} room @param {any} spread */
function spreadCard(room, spread) {
  const { indicator, letter } = split(spread.measure);
  const unit = indicators.get(indicator)?.unit ?? '';
  const name = `${indicatorName(indicator)}, ${regimeName(room, letter)}`;
  const told = fill(words.expectedOf, spread.up, spread.noChange, spread.down, number(indicator, spread.median, true), `${number(indicator, spread.actual, true)} ${unit}`);
  return el('div', { class: 'spread' },
    el('p', { class: 'spread-name' }, name),
    picture(spread, `${name}: ${told}`, room.measures.find((/** @type {any} */ m) => m.id === spread.measure)?.scale ?? 0),
    el('p', { class: 'spread-told' }, ways(spread), ' ', el('strong', {}, `${words.came}: ${number(indicator, spread.actual, true)} ${unit}`)));
}

/** @param {any} spread */
function ways(spread) {
  const one = (/** @type {string} */ mark, /** @type {number} */ count, /** @type {string} */ word, /** @type {string} */ way) =>
    el('span', { class: spread.direction === way ? 'way came' : 'way' }, `${mark} ${count} `, el('span', { class: 'way-word' }, word));
  return el('span', { class: 'ways' }, one('▼', spread.down, words.down, 'down'), one('■', spread.noChange, words.none, 'no-change'), one('▲', spread.up, words.up, 'up'));
}

/** Amounts told and the change that came on one scale, nought in the middle and a large change at the ends at least. @param {any} spread @param {string} told @param {number} large */
function picture(spread, told, large) {
  const width = 300;
  const height = 74;
  const most = Math.max(1e-12, large, ...[spread.minimum, spread.maximum, spread.actual].filter((value) => value !== null).map(Math.abs)) * 1.15;
  const x = (/** @type {number} */ value) => width / 2 + (value / most) * (width / 2 - 10);
  const total = Math.max(1, spread.down + spread.noChange + spread.up);
  const bar = (/** @type {number} */ at, /** @type {number} */ count, /** @type {string} */ way) =>
    svg('rect', { x: at, y: 34 - 28 * (count / total), width: 60, height: 28 * (count / total), class: spread.direction === way ? 'count came' : 'count' });
  const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': told, class: 'spread-picture' });
  root.append(
    svg('line', { x1: 0, x2: width, y1: 34.5, y2: 34.5, class: 'base' }),
    bar(30, spread.down, 'down'), bar(width / 2 - 30, spread.noChange, 'no-change'), bar(width - 90, spread.up, 'up'),
    svg('line', { x1: width / 2, x2: width / 2, y1: 42, y2: height - 4, class: 'nought' }));
  if (spread.median !== null)
    root.append(
      svg('line', { x1: x(spread.minimum), x2: x(spread.maximum), y1: 58, y2: 58, class: 'whisker' }),
      svg('line', { x1: x(spread.lowerQuartile), x2: x(spread.upperQuartile), y1: 58, y2: 58, class: 'box' }),
      svg('line', { x1: x(spread.median), x2: x(spread.median), y1: 50, y2: 66, class: 'median' }));
  const at = x(spread.actual);
  root.append(svg('path', { d: `M${at} 48 l8 10 l-8 10 l-8 -10 z`, class: 'actual' }));
  return root;
}

/** @param {any} room @param {any} revealed @param {string} [group] one group's alone */
export function surprises(room, revealed, group = '') {
  if (revealed.spreads.length === 0) return null;
  const shown = revealed.surprises.filter((/** @type {any} */ s) => group === '' || s.group === group);
  return el('section', {}, el('h3', {}, words.surprises),
    shown.length === 0 ? el('p', {}, words.noSurprise)
      : el('ol', {}, shown.slice(0, 5).map((/** @type {any} */ s) => {
        const { indicator, letter } = split(s.measure);
        return el('li', {}, [groupName(room, s.group), `${indicatorName(indicator)}, ${regimeName(room, letter)}: ${number(indicator, s.actual, true)} ${indicators.get(indicator)?.unit ?? ''}`,
          fill(words.wrong, Math.round(100 * s.wrongShare))].filter((text) => text !== '').join(' · '));
      })));
}

/** @param {any} room */
export function scores(room) {
  if (room.roleScores.length === 0) return null;
  const percent = new Intl.NumberFormat(facts.language, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(facts.language, { maximumFractionDigits: 1 });
  return el('div', { class: 'slide', tabindex: 0, role: 'region', 'aria-label': words.scores }, el('table', {},
    el('caption', {}, words.scores),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, words.role), el('th', { scope: 'col' }, words.rightShare), el('th', { scope: 'col' }, words.meanError))),
    el('tbody', {}, room.roleScores.map((/** @type {any} */ s) => el('tr', {},
      el('th', { scope: 'row' }, roleName(s.role)), el('td', {}, percent.format(s.rightShare)), el('td', {}, s.error === null ? '–' : decimal.format(s.error)))))));
}

/** All groups' levers and outcomes. @param {any} room */
export function groups(room) {
  const names = room.groups.groups.map((/** @type {string} */ id) => fill(words.group, id));
  if (names.length < 2) return null;
  const percent = (/** @type {number} */ share) => Math.round(100 * share);
  const text = (/** @type {any} */ row, /** @type {number | null} */ value) => (value === null ? '–' : leverValue(row.lever, String(Math.round(value * 1000) / 1000)));
  return el('section', {}, el('h3', {}, words.groups),
    el('div', { class: 'slide', tabindex: 0, role: 'region', 'aria-label': words.groups }, el('table', {},
      el('caption', {}, fill(words.toAgreement, percent(room.groups.toAgreement))),
      el('thead', {}, el('tr', {}, [words.lever, ...names, words.minimum, words.mean, words.maximum, words.touched, words.agreed].map((name) => el('th', { scope: 'col' }, name)))),
      el('tbody', {},
        room.groups.levers.map((/** @type {any} */ row) => el('tr', {},
          el('th', { scope: 'row' }, levers.get(row.lever)?.label ?? row.lever),
          row.values.map((/** @type {string} */ value) => el('td', { class: value === row.baseline ? 'quiet' : '' }, leverValue(row.lever, value))),
          el('td', {}, text(row, row.minimum)), el('td', {}, text(row, row.mean)), el('td', {}, text(row, row.maximum)), el('td', {}, row.touched), el('td', {}, leverValue(row.lever, row.agreed)))),
        room.groups.measures.map((/** @type {any} */ row) => {
          const { indicator, letter } = split(row.measure);
          if (!indicators.has(indicator)) return null;
          return el('tr', {}, el('th', { scope: 'row' }, `${indicatorName(indicator)}, ${regimeName(room, letter)} (${indicators.get(indicator).unit})`),
            row.values.map((/** @type {number | null} */ value) => el('td', {}, number(indicator, value))),
            el('td', {}, number(indicator, row.minimum)), el('td', {}, number(indicator, row.mean)), el('td', {}, number(indicator, row.maximum)), el('td', {}), el('td', {}));
        })))),
    el('ul', { class: 'distances' }, room.groups.distances.map((/** @type {any} */ d) => el('li', {}, fill(words.between, d.one, d.other, percent(d.distance))))));
}

/** Links to what groups have made of the scenario; none while regimes are covered, for the page names them. @param {any} room */
export function states(room) {
  if (isBlind(room)) return null;
  return el('ul', { class: 'links' }, room.groups.groups.map((/** @type {string} */ group) =>
    el('li', {}, el('a', { href: stateAddress(leversOf(room, group), room), target: '_blank', rel: 'noopener' }, [groupName(room, group), words.openState].filter((t) => t !== '').join(': ')))));
}

/** @param {any} room */
export function challenges(room) {
  if (room.challenges.length === 0) return null;
  return el('section', { class: 'challenges' }, el('h3', {}, words.challenges), el('ul', {}, room.challenges.map((/** @type {any} */ c) =>
    el('li', {},
      el('p', {}, el('strong', {}, assumptionName(c.path)), ` ${words.from} ${c.low} ${words.to} ${c.high} `, el('span', { class: `state ${c.state}` }, stateText(c))),
      el('p', { class: 'quiet' }, `“${c.reason}” – ${roleName(c.role)}`),
      c.answer === null ? null : el('p', {}, inLanguage(c.answer))))));
}

/** @type {Map<string, string>} names of assumptions, once they are known */
const assumptionNames = new Map();
/** @type {any[] | null} */
let assumptions = null;

/** What may be doubted; fetched once. @returns {Promise<any[]>} */
export async function learnAssumptions() {
  if (assumptions === null) {
    const all = await (await part(`/workshop/assumptions?lang=${facts.language}`, null)).json();
    for (const one of all) assumptionNames.set(one.path, one.name);
    assumptions = all;
  }
  return /** @type {any[]} */ (assumptions);
}

/** Calls back once the names of what was doubted are known, where they are not yet. @param {any} room @param {() => void} again */
export function nameChallenges(room, again) {
  if (assumptions === null && room.challenges.length > 0) learnAssumptions().then(again).catch(() => {});
}

const assumptionName = (/** @type {string} */ path) => assumptionNames.get(path) ?? path;

/** @param {{ english: string, french: string | null }} text */
const inLanguage = (text) => (facts.language === 'fr' ? text.french ?? text.english : text.english);

/** @param {any} c */
const stateText = (c) =>
  c.state === 'fragile' ? fill(words.fragile, facts.language === 'fr' ? c.turnsAt.replace('.', ',') : c.turnsAt) : { asked: words.asked, running: words.running, robust: words.robust, refused: words.refused }[/** @type {string} */ (c.state)] ?? c.state;

/** A claim beside what the simulation says. @param {any} room */
export function claim(room) {
  if (room.claim.sentence === '') return null;
  const id = room.claim.indicator;
  return el('section', { class: 'claim' },
    el('blockquote', {}, el('p', { class: 'quiet' }, words.claimShown), el('p', {}, `“${room.claim.sentence}”`)),
    id === null ? null : el('div', {}, el('p', { class: 'quiet' }, `${words.simulated}: ${indicatorName(id)} (${indicators.get(id)?.unit ?? ''})`),
      el('dl', {}, room.regimes.map((/** @type {any} */ r) => {
        const row = room.groups.measures.find((/** @type {any} */ m) => m.measure === `${id}.${r.letter}`);
        return el('div', {}, el('dt', {}, regimeName(room, r.letter)), el('dd', {}, number(id, row?.values[0] ?? null)));
      }))));
}

/** Address of a chart's picture. @param {string} chart @param {string} group @param {number} round @param {any} room */
export const chartAddress = (chart, group, round, room) =>
  `/workshop/chart.svg?chart=${chart}&group=${group}&round=${round}&lang=${facts.language}&at=${isBlind(room) ? 'covered' : 'named'}${room.engineVersion}`;

/** @param {string} chart */
export const chartTitle = (chart) => charts.get(chart)?.title ?? chart;

/** Results older than the program say so. @param {any} room */
export const engineNotice = (room) =>
  room.engineVersion === '' || room.engineVersion === facts.engine ? null : el('p', { class: 'remark' }, fill(words.otherEngine, room.engineVersion, facts.engine));

/** @param {any} room */
export const deletion = (room) =>
  fill(words.deleteAt, new Intl.DateTimeFormat(facts.language, { dateStyle: 'long' }).format(new Date(room.deleteAt)));
