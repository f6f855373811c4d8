import { nameOf, titleOf, valuesOf } from '../calc/chart-data';
import type { HostChart } from '../model/chart';
import { toWire } from '../model/values';
import type { HostWorkbook } from '../model/workbook';

const SVG = 'http://www.w3.org/2000/svg';
/** Office's standard colours for series. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

function put(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

/** A chart as a picture of so many pixels: enough to see what it shows, not how Excel would draw it. */
export function chartPicture(
  workbook: HostWorkbook,
  chart: HostChart,
  width: number,
  height: number,
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const title = chart.title.visible ? titleOf(workbook, chart) : '';
  const attributes = {
    width,
    height,
    role: 'img',
    'aria-label': title === '' ? chart.name : title,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  put(svg, 'rect', { width, height, fill: chart.fill || '#ffffff', stroke: '#d9d9d9' });
  if (title)
    put(svg, 'text', { x: width / 2, y: 20, 'text-anchor': 'middle', 'font-size': 14 }, title);
  const series = chart.series.map((one, i) => ({
    name: nameOf(workbook, one.name, i),
    color: [one.fill, one.line, COLORS[i % COLORS.length]].find(Boolean) ?? '#4472C4',
    values: valuesOf(workbook, one.values).map((value) => (typeof value === 'number' ? value : 0)),
  }));
  const names = valuesOf(workbook, chart.series[0]?.categories ?? '').map((value) =>
    value === null ? '' : String(toWire(value)),
  );
  const plot = { left: 40, right: width - 10, top: title ? 32 : 10, bottom: height - 44 };
  if (/Pie|Doughnut/.test(chart.type)) drawPie(svg, series[0]?.values ?? [], plot);
  else drawBars(svg, chart, series, names, plot);
  const shown = /Pie|Doughnut/.test(chart.type)
    ? names.map((name, i) => ({ name, color: COLORS[i % COLORS.length] ?? '' }))
    : series;
  if (chart.legend.visible) drawLegend(svg, shown, width, height);
  return svg;
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function drawBars(
  svg: Element,
  chart: HostChart,
  series: readonly { color: string; values: readonly number[] }[],
  names: readonly string[],
  { left, right, top, bottom }: Plot,
): void {
  const count = Math.max(names.length, ...series.map(({ values }) => values.length), 1);
  const all = series.flatMap(({ values }) => values);
  const most = chart.value.maximum === '' ? niceCeiling(Math.max(0, ...all)) : chart.value.maximum;
  const least = chart.value.minimum === '' ? Math.min(0, ...all) : chart.value.minimum;
  const y = (value: number) =>
    bottom -
    ((Math.min(Math.max(value, least), most) - least) / (most - least || 1)) * (bottom - top);
  for (let i = 0; i <= 4; i += 1) {
    const value = least + ((most - least) * i) / 4;
    put(svg, 'line', { x1: left, x2: right, y1: y(value), y2: y(value), stroke: '#e3e3e3' });
    const text = { x: left - 4, y: y(value) + 3, 'text-anchor': 'end', 'font-size': 9 };
    put(svg, 'text', text, String(Math.round(value * 100) / 100));
  }
  const step = (right - left) / count;
  const bar = (step * 0.7) / Math.max(1, series.length);
  series.forEach(({ color, values }, s) => {
    if (/^(Line|Area|XY)/.test(chart.type)) {
      const points = values.map((value, i) => `${left + step * (i + 0.5)},${y(value)}`).join(' ');
      put(svg, 'polyline', { points, fill: 'none', stroke: color, 'stroke-width': 2 });
      return;
    }
    values.forEach((value, i) => {
      const x = left + step * (i + 0.15) + bar * s;
      const from = y(Math.max(0, least));
      const to = y(value);
      put(svg, 'rect', {
        x,
        y: Math.min(from, to),
        width: bar,
        height: Math.abs(from - to),
        fill: color,
      });
    });
  });
  const room = Math.max(3, Math.floor(step / 5));
  names.forEach((name, i) => {
    const text = name.length > room ? `${name.slice(0, room - 1)}…` : name;
    const at = {
      x: left + step * (i + 0.5),
      y: bottom + 12,
      'text-anchor': 'middle',
      'font-size': 9,
    };
    put(svg, 'text', at, text);
  });
}

/** 1, 2 or 5 times a power of ten, at least the value. */
function niceCeiling(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.2, 1.5, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= value) ?? value;
}

function drawPie(svg: Element, values: readonly number[], plot: Plot): void {
  const radius = Math.min(plot.right - plot.left, plot.bottom - plot.top) / 2;
  const [cx, cy] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  const sum = values.reduce((a, b) => a + Math.abs(b), 0) || 1;
  let angle = -Math.PI / 2;
  values.forEach((value, i) => {
    const next = angle + (Math.abs(value) / sum) * Math.PI * 1.99999;
    const at = (a: number) => `${cx + radius * Math.cos(a)} ${cy + radius * Math.sin(a)}`;
    const large = next - angle > Math.PI ? 1 : 0;
    const d = `M ${cx} ${cy} L ${at(angle)} A ${radius} ${radius} 0 ${large} 1 ${at(next)} Z`;
    put(svg, 'path', { d, fill: COLORS[i % COLORS.length] ?? '' });
    angle = next;
  });
}

function drawLegend(
  svg: Element,
  entries: readonly { name: string; color: string }[],
  width: number,
  height: number,
): void {
  const room = width / Math.max(1, entries.length);
  entries.forEach(({ name, color }, i) => {
    const x = room * i + 10;
    put(svg, 'rect', { x, y: height - 16, width: 9, height: 9, fill: color });
    const most = Math.max(3, Math.floor((room - 24) / 5));
    const text = name.length > most ? `${name.slice(0, most - 1)}…` : name;
    put(svg, 'text', { x: x + 13, y: height - 8, 'font-size': 9 }, text);
  });
}
