/** @typedef {import('./chart-options.js').Look} Look */
/** @typedef {import('./chart-options.js').View} View */
/** @typedef {import('./chart-options.js').Drawn} Drawn */

import { base, heads, linesOf, ofBars, tip, told } from './chart-options.js';
import { street } from './street.js';

const POINTS_SHOWN = 0.16;
const NARROW = 30;

/**
 * The same picture as sharp as each regime delivers it, its bill and services.
 * @param {any[]} panels
 * @param {View} view
 * @param {Look} look
 * @param {{ width: number, height: number }} room
 * @returns {Drawn}
 */
export function ofEvening(panels, view, look, room) {
  const em = look.size;
  const shown = panels.filter((panel) => !view.hidden.has(panel.key));
  const all = shown.length > 0 ? shown : panels;
  const across = Math.max(1, Math.min(all.length, Math.floor(room.width / (7 * em))));
  const columns = Math.ceil(all.length / Math.ceil(all.length / across));
  const rows = Math.ceil(all.length / columns);
  const words = 2.9 + 1.35 * (3 + Math.max(...all.map((panel) => panel.plot.services.length)));
  const height = Math.max(room.height, rows * (words + 9) * em);
  const [w, h] = [room.width / columns, height / rows];
  const picture = Math.min(h - words * em, ((w - 12) * 9) / 16);
  const graphic = all.flatMap((panel, i) => {
    const { plot } = panel;
    const left = (i % columns) * w + 6;
    const top = Math.floor(i / columns) * h;
    const text = (/** @type {number} */ line, /** @type {object} */ style) => ({ type: 'text', left, top: top + picture + (2.2 + line * 1.35) * em, silent: true, style: { fontFamily: look.font, fontSize: em, fill: look.ink, width: w - 12, overflow: 'truncate', ...style } });
    return [
      { type: 'text', left, top: top + 5, silent: true, style: { text: panel.title, fontFamily: look.font, fontSize: 1.05 * em, fontWeight: 600, fill: look.ink, width: w - 12, overflow: 'truncate' } },
      { type: 'rect', left, top: top + 1.6 * em, shape: { width: w - 12, height: 3 }, silent: true, style: { fill: plot.colour } },
      { type: 'image', left, top: top + 1.8 * em, silent: true, style: { image: frame(plot.lines), width: w - 12, height: picture } },
      text(0.2, { text: `${asInTable(plot.speed, view.language)} ${plot.speedUnit}`, fontSize: 1.25 * em, fontWeight: 600 }),
      text(1.4, { text: `${asInTable(plot.bill, view.language)} ${plot.billUnit}`, fontSize: 1.05 * em }),
      ...plot.services.map((/** @type {any} */ service, /** @type {number} */ at) => text(2.6 + at, {
        text: `${service.isHere ? '✓' : '✗'} ${service.told}`,
        fill: service.isHere ? look.ink : look.muted,
      })),
    ];
  });
  return { height, steps: all.length, series: [0], option: { ...base(look), title: [], grid: [], xAxis: [], yAxis: [], series: [], graphic: { elements: graphic } } };
}

/**
 * A number with the decimals it has in the table of regimes.
 * @param {number | null} value
 * @param {string} language
 */
export function asInTable(value, language) {
  if (value === null) return '–';
  const decimals = value < 100 ? 2 : 1;
  return new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** @type {Map<number, HTMLCanvasElement>} */
const frames = new Map();

/**
 * The street with as many points as a picture of so many lines leaves in a small one.
 * @param {number} lines
 */
function frame(lines) {
  const points = Math.max(8, Math.round(lines * POINTS_SHOWN));
  const known = frames.get(points);
  if (known) return known;
  const fine = canvas(street.width, street.height);
  draw(pen(fine));
  const coarse = canvas(Math.round((points * street.width) / street.height), points);
  const small = pen(coarse);
  small.imageSmoothingQuality = 'high';
  small.drawImage(fine, 0, 0, coarse.width, coarse.height);
  const back = canvas(street.width, street.height);
  const large = pen(back);
  large.imageSmoothingEnabled = points > 60;
  large.drawImage(coarse, 0, 0, back.width, back.height);
  frames.set(points, back);
  return back;
}

/** @param {CanvasRenderingContext2D} to */
function draw(to) {
  for (const [x, y, width, height, colour] of street.shapes) {
    to.fillStyle = colour;
    to.beginPath();
    if (height === 0) to.arc(x, y, width, 0, 7);
    else to.rect(x, y, width, height);
    to.fill();
  }
  const [text, x, y] = street.sign;
  to.fillStyle = '#20222b';
  to.font = '700 15px sans-serif';
  to.fillText(text, x, y);
}

/**
 * @param {number} width
 * @param {number} height
 */
const canvas = (width, height) => Object.assign(document.createElement('canvas'), { width, height });

const pen = (/** @type {HTMLCanvasElement} */ on) => /** @type {CanvasRenderingContext2D} */ (on.getContext('2d'));

/**
 * Who pays whom: bars of what services, ISPs and carriers pay each other, which next to the bill of access nobody would see, and beneath them
 * all streams, a panel for each regime.
 * @param {any[]} given
 * @param {View} view
 * @param {Look} look
 * @param {{ width: number, height: number }} room
 * @returns {Drawn}
 */
export function ofFlows(given, view, look, room) {
  const em = look.size;
  const panels = given.filter((panel) => panel.plot.kind === 'flows');
  const trade = given.filter((panel) => panel.plot.kind === 'bars');
  const shown = panels.filter((panel) => !view.hidden.has(panel.key));
  const all = shown.length > 0 ? shown : panels;
  if (view.mode === 'regime') return ofBars([changes(panels, view)], { ...view, mode: 'values' }, look, room);
  const bars = trade.length > 0 ? headed(trade[0], view, look, room.width) : null;
  // On a narrow screen names of streams would lie upon each other.
  if (room.width < NARROW * em) return bars ?? ofBars([changes(panels, view)], { ...view, mode: 'values' }, look, room);
  const above = bars?.height ?? 0;
  const across = Math.max(1, Math.min(all.length, Math.floor(room.width / (34 * em))));
  const rows = Math.ceil(all.length / across);
  const height = Math.max(room.height, above + rows * 17 * em);
  const [w, h] = [room.width / across, (height - above) / rows];
  const places = all.map((_, i) => {
    const place = { left: (i % across) * w, top: above + Math.floor(i / across) * h };
    return { ...place, head: place };
  });
  const from = panels.find((panel) => panel.key === view.baseline);
  const valueOf = (/** @type {any} */ plot, /** @type {string} */ a, /** @type {string} */ b) =>
    plot?.flows.filter((/** @type {any} */ flow) => plot.parties[flow.from].name === a && plot.parties[flow.to].name === b).reduce((/** @type {number} */ sum, /** @type {any} */ flow) => sum + flow.value, 0) ?? 0;
  const stream = (/** @type {any} */ one) => {
    const { plot, title, key } = all.find((panel) => one.seriesId === `flows/${panel.key}`);
    const name = (/** @type {string} */ at) => plot.parties[Number(at)].name;
    if (one.dataType === 'node') return `${title}\n${name(one.name)}  ${told(one.value, view.language)} ${plot.unit}`;
    const [a, b] = [name(one.data.source), name(one.data.target)];
    const less = key === view.baseline || !from ? '' : `\n${view.words.difference} ${from.title}: ${told(one.value - valueOf(from.plot, a, b), view.language, true)}`;
    return `${title}\n${a} → ${b}  ${told(one.value, view.language)} ${plot.unit}${less}`;
  };
  const series = all.map((panel, i) => {
    const { plot } = panel;
    const nodes = plot.parties.map((/** @type {any} */ party, /** @type {number} */ at) => ({
      name: String(at), depth: party.rank, itemStyle: { color: party.colour, borderColor: look.muted, borderWidth: 0.5 },
      label: { formatter: party.name, position: party.rank >= 4 ? 'left' : party.rank === 3 ? 'bottom' : party.rank === 2 ? 'top' : 'right' },
    }));
    const used = new Set(nodes.map((/** @type {any} */ node) => node.depth));
    const depths = [...used].sort();
    for (const node of nodes) node.depth = depths.indexOf(node.depth);
    return {
      id: `flows/${panel.key}`, name: panel.title, type: 'sankey', left: places[i].left + 6, top: places[i].top + 2 * em, width: w - 14, height: h - 2.8 * em,
      nodeWidth: 0.9 * em, nodeGap: 0.9 * em, layoutIterations: 24, draggable: false, emphasis: { focus: 'adjacency' }, nodeAlign: 'left',
      label: { color: look.ink, fontSize: em, fontFamily: look.font, textBorderColor: look.paper, textBorderWidth: 3 },
      lineStyle: { color: 'source', opacity: 0.45, curveness: 0.5 },
      data: nodes,
      links: plot.flows.map((/** @type {any} */ flow) => ({ source: String(flow.from), target: String(flow.to), value: flow.value })),
      tooltip: { trigger: 'item', formatter: stream },
    };
  });
  const steps = Math.max(...all.map((panel) => panel.plot.flows.length));
  const title = heads(all, places, look, all[0].plot.unit);
  if (bars === null)
    return { height, steps, series: all.map((_, i) => i), option: { ...base(look), title, grid: [], xAxis: [], yAxis: [], series, tooltip: tip(look, stream, 'item') } };
  const { option } = bars;
  return { height, steps: bars.steps + steps, series: bars.series, option: { ...option, title: [...option.title, ...title], series: [...option.series, ...series] } };
}

/**
 * Bars under a heading of their own, as high as they need.
 * @param {any} panel
 * @param {View} view
 * @param {Look} look
 * @param {number} width
 * @returns {Drawn}
 */
function headed(panel, view, look, width) {
  const em = look.size;
  const lines = linesOf(panel.title, width - 8, look, 600);
  const head = (0.4 + 1.25 * lines) * em;
  const drawn = ofBars([panel], view, look, { width, height: 0 });
  const [grid] = drawn.option.grid;
  const text = { text: panel.title, left: 4, top: 3, padding: 0, textStyle: { fontSize: em, fontWeight: 600, color: look.ink, width: width - 8, overflow: 'break', lineHeight: 1.25 * em } };
  return {
    ...drawn,
    height: drawn.height + head + em,
    option: {
      ...drawn.option,
      title: [text, ...drawn.option.title.map((/** @type {any} */ unit) => ({ ...unit, top: unit.top + head }))],
      grid: [{ ...grid, top: grid.top + head, bottom: undefined, height: drawn.height - grid.top - grid.bottom }],
    },
  };
}

/**
 * What each stream is more or less than under the regime that others are compared with, as bars; the largest first.
 * @param {any[]} panels
 * @param {View} view
 */
function changes(panels, view) {
  /** @type {Map<string, Map<string, number>>} */
  const streams = new Map();
  for (const { key, plot } of panels)
    for (const flow of plot.flows) {
      const name = `${plot.parties[flow.from].name} → ${plot.parties[flow.to].name}`;
      const regimes = streams.get(name) ?? new Map();
      streams.set(name, regimes.set(key, (regimes.get(key) ?? 0) + flow.value));
    }
  const others = panels.filter((panel) => panel.key !== view.baseline);
  const rows = [...streams].map(([heading, regimes]) => ({
    heading,
    bars: others.map((panel) => ({
      key: `${heading}/${panel.key}`, name: panel.title, low: null, high: null, before: null,
      parts: [{ key: 'change', name: view.words.change, colour: '#77AADD', value: (regimes.get(panel.key) ?? 0) - (regimes.get(view.baseline) ?? 0) }],
    })),
  }));
  const size = (/** @type {any} */ row) => Math.max(...row.bars.map((/** @type {any} */ bar) => Math.abs(bar.parts[0].value)));
  const largest = Math.max(0, ...rows.map(size));
  return { key: '', title: '', plot: { kind: 'bars', y: { unit: `Δ ${panels[0].plot.unit}` }, groups: rows.filter((row) => size(row) > 0.005 * largest).sort((a, b) => size(b) - size(a)) } };
}

/**
 * Links as lines from the services' side to each ISP and its homes, at an hour of a month.
 * @param {any[]} panels
 * @param {View} view
 * @param {Look} look
 * @param {{ width: number, height: number }} room
 * @returns {Drawn}
 */
export function ofWires(panels, view, look, room) {
  const em = look.size;
  const shown = panels.filter((panel) => !view.hidden.has(panel.key));
  const all = shown.length > 0 ? shown : panels;
  const { links, isps } = all[0].plot;
  const across = Math.max(1, Math.min(all.length, Math.floor(room.width / (26 * em))));
  const rows = Math.ceil(all.length / across);
  const height = Math.max(room.height, rows * (links.length * 2.1 + 4) * em);
  const [w, h] = [room.width / across, height / rows];
  const places = all.map((_, i) => ({ head: { left: (i % across) * w, top: Math.floor(i / across) * h } }));
  const month = Math.min(view.month, all[0].plot.months.length - 1);
  const graphic = all.flatMap((panel, i) => {
    const { left, top } = places[i].head;
    const [x0, x1, x2] = [left + 8, left + 0.62 * w, left + w - 1.6 * em];
    const step = (h - 3 * em) / links.length;
    const y = (/** @type {number} */ at) => top + 2.4 * em + (at + 0.5) * step;
    const middle = (/** @type {number} */ isp) => {
      const own = links.map((/** @type {any} */ link, /** @type {number} */ at) => [link, at]).filter(([link]) => link.isp === isp).map(([, at]) => at);
      return (y(own[0]) + y(own.at(-1))) / 2;
    };
    const wires = panel.plot.links.flatMap((/** @type {any} */ link, /** @type {number} */ at) => {
      const load = link.percent[month]?.[view.hour] ?? null;
      return [
        { type: 'bezierCurve', silent: true, shape: { x1: x0, y1: y(at), cpx1: x0 + 0.7 * (x1 - x0), cpy1: y(at), cpx2: x0 + 0.75 * (x1 - x0), cpy2: middle(link.isp), x2: x1, y2: middle(link.isp) }, style: { stroke: colourOf(load), lineWidth: 2 + ((load ?? 0) / 100) * 0.45 * em, fill: 'none' } },
        { type: 'text', silent: true, left: x0 + 4, top: y(at) - 1.25 * em, style: { text: `${link.name} ${load === null ? '–' : `${Math.round(load)} %`}`, fontFamily: look.font, fontSize: 0.9 * em, fill: look.ink, stroke: look.paper, lineWidth: 3 } },
      ];
    });
    const ends = isps.map((/** @type {string} */ name, /** @type {number} */ isp) => {
      const loads = panel.plot.links.filter((/** @type {any} */ link) => link.isp === isp).map((/** @type {any} */ link) => link.percent[month]?.[view.hour] ?? 0);
      return { name, at: middle(isp), load: Math.max(0, ...loads) };
    });
    const homes = ends.flatMap((/** @type {any} */ end) => [
      { type: 'line', silent: true, shape: { x1, y1: end.at, x2, y2: end.at }, style: { stroke: look.muted, lineWidth: 1.5 } },
      { type: 'circle', silent: true, shape: { cx: x1, cy: end.at, r: 0.55 * em }, style: { fill: look.paper, stroke: look.ink, lineWidth: 2 } },
      { type: 'polygon', silent: true, shape: { points: [[x2 - 0.5 * em, end.at + 0.6 * em], [x2 - 0.5 * em, end.at - 0.1 * em], [x2, end.at - 0.7 * em], [x2 + 0.5 * em, end.at - 0.1 * em], [x2 + 0.5 * em, end.at + 0.6 * em]] }, style: { fill: end.load >= 97 ? '#B84A00' : look.muted } },
      { type: 'text', silent: true, left: x1 + 0.8 * em, top: end.at - 1.2 * em, style: { text: end.name, fontFamily: look.font, fontSize: em, fontWeight: 600, fill: look.ink, width: x2 - x1 - 1.5 * em, overflow: 'truncate' } },
    ]);
    return [...wires, ...homes];
  });
  return {
    height, steps: 24, series: [0],
    option: { ...base(look), title: heads(all, places, look, `${all[0].plot.months[month]}, ${view.hour}–${view.hour + 1} h`), grid: [], xAxis: [], yAxis: [], series: [], graphic: { elements: graphic } },
  };
}

/** @param {number | null} percent */
function colourOf(percent) {
  if (percent === null) return '#999999';
  return percent >= 97 ? '#B84A00' : percent >= 80 ? '#E69F00' : '#0072B2';
}
