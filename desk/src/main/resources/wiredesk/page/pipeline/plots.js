import uPlot from '/webjars/uplot/dist/uPlot.esm.js';
import {span, perSecond} from './words.js';
import {count} from '../words/number.js';

// Colours are names of the page's own; the dashes tell lines apart without them.
const line = (key, label, colour, dash) => ({key, label, colour, dash});
export const PLOTS = [
  {name: 'rates', title: 'Records a second', shown: perSecond, lines: [
    line('rate.raw', 'raw', '--accent'), line('rate.raw.replay', 'replay', '--held', [8, 4]),
    line('rate.enriched', 'enriched', '--new', [2, 3]), line('rate.quotes', 'quotes', '--corrected', [10, 3, 2, 3])]},
  {name: 'lag', title: 'Records that wait', shown: value => value == null ? '–' : count(Math.round(value)), lines: [
    line('lag.enrich.live', 'enrich', '--accent'), line('lag.enrich.replay', 'replay lane', '--held', [8, 4]),
    line('lag.sink.live', 'sink', '--new', [2, 3])]},
  {name: 'latency', title: 'Latency, received to decided', shown: span, lines: [
    line('latency.decided.p50', 'p50', '--new', [2, 3]), line('latency.decided.p95', 'p95', '--accent'),
    line('latency.decided.p99', 'p99', '--killed', [8, 4])]},
];

const CLOCK = {coarse: new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit'}),
  fine: new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', second: '2-digit'})};

/** The plots that are drawn into elements; they are made anew where theme or width change. */
export class Plots {
  #made = new Map(); // element → {plot, history, look}

  /** Draws into all elements with data-plot below a root. */
  draw(root, history) {
    const look = document.documentElement.dataset.theme ?? matchMedia('(prefers-color-scheme: dark)').matches;
    for (const element of root.querySelectorAll('[data-plot]')) {
      const known = this.#made.get(element);
      const width = element.clientWidth;
      if (known?.history === history && known.look === look && known.width === width) continue;
      const {lines, shown} = PLOTS.find(each => each.name === element.dataset.plot);
      const data = [history.times, ...lines.map(({key}) => history.series[key] ?? history.times.map(() => null))];
      if (known?.look === look && known.width === width) {
        known.plot.setData(data);
        known.history = history;
        continue;
      }
      known?.plot.destroy();
      this.#made.set(element, {plot: new uPlot(options(width, lines, shown), data, element), history, look, width});
    }
  }

  end() {
    this.#made.forEach(({plot}) => plot.destroy());
    this.#made.clear();
  }
}

function options(width, lines, shown) {
  const style = getComputedStyle(document.documentElement);
  const probe = document.createElement('i');
  document.body.append(probe);
  const colour = name => {
    probe.style.color = `var(${name})`; // the names stand for a pair, for light and dark
    return getComputedStyle(probe).color;
  };
  const clock = (plot, times) => times.map((time, at) => CLOCK[at && times[at] - times[at - 1] < 60 ? 'fine' : 'coarse'].format(time * 1000));
  const axis = {stroke: colour('--ink-2'), grid: {stroke: colour('--line'), width: 1}, ticks: {stroke: colour('--line')}, font: `12px ${style.fontFamily}`};
  const made = {width, height: 190, padding: [8, 24, 0, 0], legend: {live: true, markers: {width: 3, dash: (plot, at) => at && lines[at - 1].dash ? lines[at - 1].dash[0] < 5 ? 'dotted' : 'dashed' : 'solid'}}, cursor: {points: {size: 6}}, scales: {y: {range: (plot, least, most) => [0, Math.max(1, (most ?? 0) * 1.1)]}},
    axes: [{...axis, values: clock, space: 70}, {...axis, size: 64, values: (plot, values) => values.map(shown)}],
    series: [{value: (plot, time) => time == null ? '–' : new Date(time * 1000).toLocaleTimeString('en-GB')},
      ...lines.map(({label, colour: name, dash}) => ({label, stroke: colour(name), dash, width: 2, spanGaps: false, points: {show: false}, value: (plot, value) => shown(value)}))]};
  probe.remove();
  return made;
}

/** What a plot shows, in words. */
export function inWords({lines, shown}, history) {
  return lines.map(({key, label}) => {
    const known = (history.series[key] ?? []).filter(value => value != null);
    return known.length ? `${label} ${shown(known[known.length - 1])} now, ${shown(Math.max(...known))} at most` : `${label} not known`;
  }).join('; ');
}
