import { ofEvening, ofFlows, ofWires } from './story-options.js';

/**
 * @typedef {{ ink: string, muted: string, line: string, paper: string, shade: string, deep: string, font: string, size: number }} Look
 * @typedef {{ hidden: ReadonlySet<string>, panel: string, mode: 'values' | 'regime' | 'before', baseline: string,
 *   words: Record<string, string>, language: string, isFile: boolean, month: number, hour: number }} View
 * @typedef {{ option: any, height: number, steps: number, series: number[] }} Drawn
 * What a figure's data become: options of ECharts, the height they need in pixels, how many steps its horizontal axis has, and for each
 * step's tip the series that tell it.
 */

const SYMBOLS = { circle: 'circle', square: 'rect', triangle: 'triangle', triangledown: 'triangle', diamond: 'diamond' };
const BAR_ROW = 1.5;
const LABEL_LINE = 1.1;
const NEGLIGIBLE = 5e-4;
const LEAST_PANEL = { width: 15, height: 9 };

/**
 * @param {any} figure data of a figure, as the server sends them
 * @param {View} view
 * @param {Look} look
 * @param {{ width: number, height: number }} room pixels there are
 * @returns {Drawn}
 */
export function drawn(figure, view, look, room) {
  const panels = figure.panels.filter((/** @type {any} */ panel) => view.panel === '' || panel.key === '' || panel.key === view.panel);
  const draw = { lines: ofLines, cells: ofCells, bars: ofBars, evening: ofEvening, flows: ofFlows, wires: ofWires }[kindOf(figure)];
  return draw(panels.length > 0 ? panels : figure.panels, view, look, room);
}

/**
 * What a figure is: streams where bars stand beside them.
 * @param {any} figure
 * @returns {'lines' | 'cells' | 'bars' | 'evening' | 'flows' | 'wires'}
 */
export const kindOf = (figure) => figure.panels.at(-1).plot.kind;

/**
 * What a reader has switched off, and which difference is shown.
 * @param {any} figure
 * @returns {{ regime: boolean, before: boolean }} which differences the figure can show
 */
export function differences(figure) {
  const plots = figure.panels.map((/** @type {any} */ panel) => panel.plot);
  const isLines = plots[0]?.kind === 'lines';
  const bars = plots.flatMap((/** @type {any} */ plot) => plot.groups ?? []).flatMap((/** @type {any} */ group) => group.bars);
  return {
    regime: isLines || kindOf(figure) === 'flows' || bars.some((/** @type {any} */ bar) => bar.key.includes('/')),
    before: isLines ? plots.some((/** @type {any} */ plot) => plot.series.some((/** @type {any} */ series) => series.before.length > 0)) : bars.some((/** @type {any} */ bar) => bar.before !== null),
  };
}

/**
 * A number as the reader writes it, with three digits or as many as its place before the point has.
 * @param {number | null | undefined} value
 * @param {string} language
 * @param {boolean} isSigned
 * @param {number} largest of the numbers beside it: what is next to nothing among them is 0
 */
export function told(value, language, isSigned = false, largest = 0) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  if (Math.abs(value) < NEGLIGIBLE * largest) return '0';
  const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  const text = new Intl.NumberFormat(language, { ...digits, signDisplay: isSigned ? 'exceptZero' : 'auto' }).format(value);
  return text.replace('-', '\u2212');
}

/**
 * Name of a step of a horizontal axis.
 * @param {any} axis
 * @param {number} step
 * @param {string} language
 * @param {boolean} isShort
 */
export function stepName(axis, step, language, isShort = false) {
  if (axis.kind === 'months') {
    const date = new Date(Date.UTC(axis.year, axis.month - 1 + step, 1));
    const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(date);
    const year = date.getUTCFullYear();
    return isShort ? (date.getUTCMonth() === 0 ? String(year) : step === 0 ? `${month} ${year}` : month) : `${month} ${year}`;
  }
  if (axis.kind === 'hours') return isShort ? String(step) : `${step}–${step + 1} h`;
  const value = (axis.last * step) / (axis.count - 1);
  return isShort ? told(value, language) : `${told(value, language)} ${axis.unit}`;
}

/**
 * Ends of an axis on round numbers, three or four steps apart.
 * @param {number[]} values
 */
function nice(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(high > low)) return { min: Math.min(low, 0), max: high > 0 ? undefined : 1, splitNumber: 3 };
  const rough = (high - low) / 3.5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const interval = power * [1, 2, 2.5, 5, 10].filter((step) => step * power >= rough * 0.999)[0];
  return { min: Math.floor(low / interval + 1e-9) * interval, max: Math.ceil(high / interval - 1e-9) * interval, interval };
}

const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));

/**
 * @param {string} text
 * @param {Look} look
 * @param {number} weight
 */
function widthOf(text, look, weight = 400) {
  pen.font = `${weight} ${look.size}px ${look.font}`;
  return pen.measureText(text).width;
}

/**
 * Lines that a text is broken into between its words.
 * @param {string} text
 * @param {number} width
 * @param {Look} look
 * @param {number} weight
 */
export function linesOf(text, width, look, weight = 400) {
  let [lines, line] = [1, ''];
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, look, weight) > width) [lines, line] = [lines + 1, word];
    else line = longer;
  }
  return lines;
}

/** @param {string} dash */
const dashes = (dash) => (dash === '' ? 'solid' : dash.split(' ').map(Number));

/**
 * What is common to all options.
 * @param {Look} look
 */
export const base = (look) => ({
  animation: false,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: look.font, fontSize: look.size, color: look.ink },
});

/**
 * @param {Look} look
 * @param {object} more
 */
const axis = (look, more) => ({
  axisLine: { lineStyle: { color: look.muted } },
  axisTick: { show: false },
  axisLabel: { color: look.muted, fontSize: look.size, hideOverlap: true },
  splitLine: { lineStyle: { color: look.line } },
  ...more,
});

/**
 * Rectangles for panels side by side, as many as fit.
 * @param {number} count
 * @param {{ width: number, height: number }} room
 * @param {number} em
 * @param {{ left: number, right: number, top: number, bottom: number }} edges
 */
function places(count, room, em, edges) {
  const across = Math.max(1, Math.min(count, Math.floor(room.width / (LEAST_PANEL.width * em))));
  const columns = Math.ceil(count / Math.ceil(count / across));
  const rows = Math.ceil(count / columns);
  const height = Math.max(room.height, rows * LEAST_PANEL.height * em);
  const [w, h] = [room.width / columns, height / rows];
  return {
    height,
    places: Array.from({ length: count }, (_, i) => {
      const [column, row] = [i % columns, Math.floor(i / columns)];
      return {
        left: column * w + edges.left, top: row * h + edges.top,
        width: w - edges.left - edges.right, height: h - edges.top - edges.bottom,
        isFirst: column === 0, isLast: row === rows - 1 || i + columns >= count, head: { left: column * w, top: row * h },
      };
    }),
  };
}

/**
 * The values of a line as a view shows them.
 * @param {any} series
 * @param {any} plot
 * @param {View} view
 * @returns {(number | null)[]}
 */
function shownValues(series, plot, view) {
  if (view.mode === 'values') return series.values;
  const from = view.mode === 'before' ? series.before : plot.series.find((/** @type {any} */ other) => other.key === view.baseline)?.values;
  return series.values.map((/** @type {number | null} */ value, /** @type {number} */ i) =>
    value === null || from?.[i] === null || from?.[i] === undefined ? null : value - from[i]);
}

/**
 * @param {any[]} panels
 * @param {View} view
 * @param {Look} look
 * @param {{ width: number, height: number }} room
 * @returns {Drawn}
 */
function ofLines(panels, view, look, room) {
  const em = look.size;
  const isDifference = view.mode !== 'values';
  const eventRows = Math.min(2, Math.max(...panels.map((panel) => panel.plot.events.length)));
  const edges = { left: 3 * em, right: em, top: (1.8 + 0.95 * eventRows) * em, bottom: 1.8 * em };
  const { height, places: grids } = places(panels.length, room, em, edges);
  const { unit } = panels[0].plot.y;
  /** @type {any[]} */
  const series = [];
  panels.forEach((panel, at) => {
    const { plot } = panel;
    const place = { xAxisIndex: at, yAxisIndex: at };
    const lines = plot.series.filter((/** @type {any} */ line) => !view.hidden.has(line.key) && !(view.mode === 'regime' && line.key === view.baseline));
    for (const line of lines) {
      const values = shownValues(line, plot, view);
      if (!isDifference && line.before.length > 0)
        series.push({ ...place, id: `${at}/${line.key}/before`, type: 'line', data: line.before, silent: true, symbol: 'none', tooltip: { show: false }, lineStyle: { color: line.colour, width: 1, type: 'dotted', opacity: 0.75 }, z: 1 });
      if (!isDifference && line.low.length > 0 && line.low.some((/** @type {any} */ low) => low !== null)) {
        const flat = { ...place, type: 'line', silent: true, symbol: 'none', tooltip: { show: false }, stack: `${at}/${line.key}`, lineStyle: { opacity: 0 } };
        series.push({ ...flat, id: `${at}/${line.key}/low`, data: line.low });
        series.push({ ...flat, id: `${at}/${line.key}/band`, data: line.high.map((/** @type {any} */ high, /** @type {number} */ i) => (high === null ? null : high - line.low[i])), areaStyle: { color: line.colour, opacity: 0.18 } });
      }
      series.push({
        ...place,
        id: `${at}/${line.key}`, name: line.name, type: 'line', data: values, connectNulls: false, z: 3,
        symbol: SYMBOLS[/** @type {keyof SYMBOLS} */ (line.marker)], symbolRotate: line.marker === 'triangledown' ? 180 : 0,
        symbolSize: 0.5 * em, showSymbol: values.length <= 24, itemStyle: { color: line.colour }, lineStyle: { color: line.colour, width: 2.5, type: dashes(line.dash) }, emphasis: { disabled: true },
      });
    }
    const marks = plot.events.map((/** @type {any} */ event, /** @type {number} */ i) => ({ xAxis: event.x, name: event.label, lineStyle: { color: event.colour || look.muted }, label: { distance: 2 + (i % 2) * em } }));
    if (marks.length > 0 || plot.shaded)
      series.push({
        ...place, id: `${at}/marks`, type: 'line', data: [], silent: true,
        markLine: { symbol: 'none', silent: true, data: marks, lineStyle: { type: 'dashed', width: 1 }, label: { formatter: '{b}', color: look.muted, fontSize: 0.85 * em, position: 'end', distance: 2 }, animation: false },
        markArea: plot.shaded ? { silent: true, itemStyle: { color: look.shade }, label: { color: look.muted, fontSize: 0.85 * em, position: 'insideTop' }, data: [[{ name: plot.shaded.label, xAxis: plot.shaded.from }, { xAxis: Math.min(plot.shaded.to, plot.x.count - 1) }]], animation: false } : undefined,
      });
    if (!isDifference && plot.points.length > 0)
      series.push({
        ...place, id: `${at}/published`, name: view.words.published, type: 'scatter', symbol: 'diamond', symbolSize: 0.75 * em, z: 4,
        data: plot.points.map((/** @type {any} */ point) => ({ value: [point.x, point.value], itemStyle: { color: point.fitted ? look.paper : look.ink, borderColor: look.ink, borderWidth: 1.5 } })),
      });
  });
  const shown = series.filter((one) => one.type !== 'scatter' && !one.stack && one.data.length > 0).flatMap((one) => one.data).concat(isDifference ? [0] : [panels[0].plot.y.most, panels[0].plot.y.fromZero ? 0 : panels[0].plot.y.least]);
  const extent = nice(shown.filter((value) => value !== null && value !== undefined));
  const axes = (/** @type {any} */ panel) => Array.from({ length: panel.plot.x.count }, (_, step) => stepName(panel.plot.x, step, view.language, true));
  return {
    height,
    steps: panels[0].plot.x.count,
    series: series.map((one, i) => (one.name ? i : -1)).filter((i) => i >= 0),
    option: {
      ...base(look),
      title: heads(panels, grids, look, isDifference ? `Δ ${unit}` : unit),
      grid: grids.map(({ left, top, width, height: h }) => ({ left, top, width, height: h })),
      xAxis: panels.map((panel, i) => axis(look, { gridIndex: i, type: 'category', boundaryGap: panel.plot.x.kind === 'hours', data: axes(panel), splitLine: { show: false }, axisLabel: { color: look.muted, fontSize: em, hideOverlap: true, alignMinLabel: panel.plot.x.kind === 'hours' ? null : 'left', alignMaxLabel: panel.plot.x.kind === 'hours' ? null : 'right' } })),
      yAxis: panels.map((_, i) => axis(look, { gridIndex: i, type: 'value', axisLine: { show: false }, ...extent, axisLabel: { color: look.muted, fontSize: em, formatter: (/** @type {number} */ value) => told(value, view.language, isDifference) } })),
      axisPointer: { link: [{ xAxisIndex: 'all' }], lineStyle: { color: look.ink, width: 1 } },
      dataZoom: view.isFile ? [] : [{ type: 'inside', xAxisIndex: panels.map((_, i) => i), zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, minValueSpan: 2 }],
      tooltip: tip(look, (/** @type {any[]} */ shown) => {
        const at = shown[0].axisIndex ?? 0;
        const panel = panels[at] ?? panels[0];
        const rows = shown.filter((one) => one.seriesName && !one.seriesName.startsWith('series')).map((one) => `${one.marker} ${one.seriesName}  ${told(Array.isArray(one.value) ? one.value[1] : one.value, view.language, isDifference)} ${unit}`);
        return [[panel.title, stepName(panel.plot.x, shown[0].dataIndex, view.language)].filter(Boolean).join(', '), ...rows].join('\n');
      }),
      series,
    },
  };
}

/**
 * @param {any[]} panels
 * @param {any[]} grids
 * @param {Look} look
 * @param {string} unit
 */
export const heads = (panels, grids, look, unit) =>
  panels.map((panel, i) => ({
    text: panel.title === '' ? `{unit|${unit}}` : `{head|${panel.title}}  {unit|${unit}}`,
    left: grids[i].head.left + 4, top: grids[i].head.top + 3, padding: 0,
    textStyle: { rich: { head: { fontSize: look.size, fontWeight: 600, color: look.ink }, unit: { fontSize: look.size, color: look.muted } } },
  }));

/**
 * @param {Look} look
 * @param {(shown: any) => string} formatter
 * @param {'axis' | 'item'} trigger
 */
export const tip = (look, formatter, trigger = 'axis') => ({
  trigger, renderMode: 'richText', confine: true, formatter,
  backgroundColor: look.paper, borderColor: look.muted, borderWidth: 1, transitionDuration: 0,
  textStyle: { color: look.ink, fontSize: look.size, fontFamily: look.font, lineHeight: 1.4 * look.size },
});

/**
 * @param {any[]} panels
 * @param {View} view
 * @param {Look} look
 * @param {{ width: number, height: number }} room
 * @returns {Drawn}
 */
function ofCells(panels, view, look, room) {
  const em = look.size;
  const shown = panels.filter((panel) => !view.hidden.has(panel.key));
  const all = shown.length > 0 ? shown : panels;
  const { plot } = all[0];
  const names = Math.min(13 * em, room.width * 0.3, Math.max(...plot.rows.map((/** @type {string} */ row) => row.length)) * 0.6 * em);
  const row = Math.max(1.15 * em, (room.height / all.length - 4 * em) / plot.rows.length);
  const panelHeight = plot.rows.length * row + 4 * em;
  const grids = all.map((_, i) => ({ left: names + 8, top: i * panelHeight + 1.9 * em, width: room.width - names - 16, height: plot.rows.length * row, head: { left: 0, top: i * panelHeight } }));
  const hours = Array.from({ length: plot.x.count }, (_, step) => stepName(plot.x, step, view.language, true));
  const series = all.flatMap((panel, i) => {
    const data = panel.plot.values.flatMap((/** @type {any[]} */ values, /** @type {number} */ y) => values.map((value, x) => [x, y, value]));
    const moved = panel.plot.before.flatMap((/** @type {any[]} */ before, /** @type {number} */ y) =>
      before.map((was, x) => [x, y, panel.plot.values[y][x] - was]).filter(([, , by]) => Math.abs(by) >= 1));
    return [
      { id: `${i}/cells`, name: panel.title, type: 'heatmap', xAxisIndex: i, yAxisIndex: i, data, itemStyle: { borderColor: look.paper, borderWidth: 1 }, emphasis: { disabled: true } },
      {
        id: `${i}/moved`, type: 'scatter', silent: true, xAxisIndex: i, yAxisIndex: i, symbolSize: 0.5 * em, z: 4, tooltip: { show: false },
        data: moved.map((/** @type {number[]} */ cell) => ({ value: cell, symbol: 'triangle', symbolRotate: cell[2] > 0 ? 0 : 180, itemStyle: { color: look.ink, borderColor: look.paper, borderWidth: 0.5 } })),
      },
    ];
  });
  return {
    height: all.length * panelHeight,
    steps: plot.x.count,
    series: all.map((_, i) => 2 * i),
    option: {
      ...base(look),
      title: heads(all, grids, look, plot.unit),
      grid: grids.map(({ left, top, width, height }) => ({ left, top, width, height })),
      xAxis: all.map((_, i) => axis(look, { gridIndex: i, type: 'category', data: hours })),
      yAxis: all.map((panel, i) => axis(look, { gridIndex: i, type: 'category', inverse: true, data: panel.plot.rows, axisLine: { show: false }, axisLabel: { color: look.ink, fontSize: em, width: names, overflow: 'truncate' } })),
      visualMap: { show: false, min: 0, max: plot.maximum, dimension: 2, seriesIndex: all.map((_, i) => 2 * i), inRange: { color: [look.shade, look.deep] } },
      tooltip: tip(look, (/** @type {any} */ one) => `${one.seriesName}\n${plot.rows[one.value[1]]}\n${stepName(plot.x, one.value[0], view.language)}: ${told(one.value[2], view.language)} ${plot.unit}`, 'item'),
      series,
    },
  };
}

/**
 * Bars below each other: groups with a heading, a bar for each regime.
 * @param {any[]} panels
 * @param {View} view
 * @param {Look} look
 * @param {{ width: number, height: number }} room
 * @returns {Drawn}
 */
export function ofBars(panels, view, look, room) {
  const em = look.size;
  const { plot } = panels[0];
  const isDifference = view.mode !== 'values';
  /** @type {{ label: string, isHead: boolean, bar: any, parts: Map<string, number> }[]} */
  const rows = [];
  for (const group of plot.groups) {
    const bars = group.bars.filter((/** @type {any} */ bar) => !view.hidden.has(regimeOf(bar)) && !(view.mode === 'regime' && regimeOf(bar) === view.baseline));
    if (bars.length === 0) continue;
    if (group.heading !== '') rows.push({ label: group.heading, isHead: true, bar: null, parts: new Map() });
    const from = group.bars.find((/** @type {any} */ bar) => regimeOf(bar) === view.baseline);
    for (const bar of bars) rows.push({ label: bar.name, isHead: false, bar, parts: partsOf(bar, view, from) });
  }
  const parts = new Map(plot.groups.flatMap((/** @type {any} */ group) => group.bars).flatMap((/** @type {any} */ bar) => bar.parts).map((/** @type {any} */ part) => [part.name, part.colour]));
  if (view.mode === 'before') parts.set(view.words.change, look.muted);
  const total = (/** @type {(typeof rows)[0]} */ row) => [...row.parts.values()].reduce((sum, value) => sum + value, 0);
  const largest = Math.max(...rows.map((row) => Math.abs(total(row))));
  const rightOf = (/** @type {(typeof rows)[0]} */ row, /** @type {boolean} */ alone) =>
    Math.max([...row.parts.values()].reduce((sum, value) => sum + Math.max(0, value), 0), total(row), alone ? 0 : (row.bar.before ?? 0));
  const labels = rows.filter((row) => !row.isHead).map((row) => row.label);
  const names = 4 + Math.min(12 * em, room.width * 0.34, Math.max(...labels.map((label) => widthOf(label, look))));
  // What is longer than its place goes on in the next line, and every row is as high as the longest.
  const lines = Math.max(...labels.map((label) => linesOf(label, names, look)));
  const height = Math.max(room.height, rows.length * (BAR_ROW + (lines - 1) * LABEL_LINE) * em + 3.5 * em);
  const at = (/** @type {(row: (typeof rows)[0]) => any} */ of) => rows.map((row) => (row.isHead ? null : of(row)));
  const series = [
    ...[...parts].map(([name, colour]) => ({
      id: `part/${name}`, name, type: 'bar', stack: 'all', barCategoryGap: '22%', itemStyle: { color: colour }, emphasis: { disabled: true },
      data: at((row) => row.parts.get(name) ?? 0),
    })),
    {
      id: 'total', name: view.words.total, type: 'scatter', symbol: 'diamond', symbolSize: 0.6 * em, z: 5, itemStyle: { color: look.paper, borderColor: look.ink, borderWidth: 1.5 },
      // Parts of one sign end where their total is.
      data: rows.map((row, i) => ([...row.parts.values()].some((value) => value > 0) && [...row.parts.values()].some((value) => value < 0) ? [total(row), i] : null)).filter(Boolean),
    },
    {
      // Beside the bar, not on it.
      id: 'labels', type: 'scatter', symbolSize: 0, z: 5, silent: true, tooltip: { show: false },
      data: rows.map((row, i) => (row.isHead ? null : [rightOf(row, isDifference), i, total(row)])).filter(Boolean),
      label: { show: true, position: 'right', distance: 6, color: look.ink, fontSize: em, formatter: (/** @type {any} */ one) => told(one.value[2], view.language, isDifference, largest) },
    },
    ...(isDifference ? [] : [{
      id: 'before', name: view.words.before, type: 'scatter', symbol: 'rect', symbolSize: [2, 1.1 * em], z: 4, silent: true, tooltip: { show: false }, itemStyle: { color: look.ink },
      data: rows.map((row, i) => (row.bar === null || row.bar.before === null ? null : [row.bar.before, i])).filter(Boolean),
    }]),
  ];
  return {
    height,
    steps: rows.length,
    series: [0],
    option: {
      ...base(look),
      title: [{ text: isDifference ? `Δ ${plot.y.unit}` : plot.y.unit, right: 4, top: 3, padding: 0, textStyle: { fontSize: em, fontWeight: 400, color: look.muted } }],
      grid: [{ left: names + 6, right: 4.2 * em, top: 2.9 * em, bottom: 0.3 * em }],
      xAxis: axis(look, { type: 'value', position: 'top', splitNumber: 4, axisLine: { show: false }, axisLabel: { color: look.muted, fontSize: em, hideOverlap: true, formatter: (/** @type {number} */ value) => told(value, view.language) } }),
      // Headings have rows of their own and run across bars from the left.
      yAxis: [
        axis(look, {
          type: 'category', inverse: true, data: rows.map((_, i) => i), axisLine: { show: false }, splitLine: { show: false },
          axisLabel: {
            interval: 0, width: names, overflow: 'break', color: look.muted, fontSize: em, lineHeight: LABEL_LINE * em,
            formatter: (/** @type {string} */ i) => (rows[Number(i)].isHead ? '' : rows[Number(i)].label),
          },
        }),
        axis(look, {
          type: 'category', inverse: true, data: rows.map((_, i) => i), position: 'left', offset: names + 6, axisLine: { show: false }, splitLine: { show: false },
          axisLabel: {
            inside: true, margin: 4, interval: 0, width: room.width - 8, overflow: 'truncate', color: look.ink, fontWeight: 600, fontSize: em,
            formatter: (/** @type {string} */ i) => (rows[Number(i)].isHead ? rows[Number(i)].label : ''),
          },
        }),
      ],
      axisPointer: { type: 'shadow' },
      tooltip: tip(look, (/** @type {any[]} */ shown) => {
        const row = rows[Number(shown[0].axisValue)];
        if (row.isHead) return row.label;
        const head = rows.slice(0, Number(shown[0].axisValue)).findLast((one) => one.isHead)?.label;
        const partsTold = shown.filter((one) => one.seriesType === 'bar' && one.value).map((one) => `${one.marker} ${one.seriesName}  ${told(one.value, view.language, true)}`);
        const interval = !isDifference && row.bar.low !== null ? `  [${told(row.bar.low, view.language)}, ${told(row.bar.high, view.language)}]` : '';
        const was = isDifference || row.bar.before === null ? [] : [`${view.words.before}  ${told(row.bar.before, view.language)}`];
        return [[head, row.label].filter(Boolean).join(', '), ...partsTold, `${view.words.total}  ${told(total(row), view.language, isDifference)} ${plot.y.unit}${interval}`, ...was].join('\n');
      }),
      series,
    },
  };
}

/** @param {any} bar */
const regimeOf = (bar) => bar.key.slice(bar.key.lastIndexOf('/') + 1);

/**
 * @param {any} bar
 * @param {View} view
 * @param {any} from the bar of the regime that others are compared with
 */
function partsOf(bar, view, from) {
  const own = new Map(bar.parts.map((/** @type {any} */ part) => [part.name, part.value ?? 0]));
  if (view.mode === 'values') return own;
  if (view.mode === 'before') {
    const sum = [...own.values()].reduce((all, value) => all + value, 0);
    return new Map([[view.words.change, sum - (bar.before ?? sum)]]);
  }
  const other = new Map((from?.parts ?? []).map((/** @type {any} */ part) => [part.name, part.value ?? 0]));
  return new Map([...new Set([...own.keys(), ...other.keys()])].map((name) => [name, (own.get(name) ?? 0) - (other.get(name) ?? 0)]));
}
