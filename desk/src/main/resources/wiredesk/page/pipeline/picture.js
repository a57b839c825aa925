import {html, svg, nothing} from '../html.js';
import {many} from '../words/number.js';
import {perSecond} from './words.js';
import {WIDE, TALL, WAYS, line} from './layout.js';
import {shape} from './mark.js';

/**
 * The flow as a picture. Screen readers hear what is the matter; the table below it says all that it shows.
 *
 * @param shown what stands at each place
 */
export function picture(shown, tall, stale) {
  const plan = tall ? TALL : WIDE;
  return html`<svg class="flow" role="img" aria-label=${spoken(shown)} viewBox="0 0 ${plan.width} ${plan.height}" data-picture data-stale=${stale}>
    <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5 8 4 0 7.5Z"/></marker></defs>
    ${failures(plan)}
    ${WAYS.map(way => flow(way, plan, shown))}
    ${Object.entries(plan.at).map(([key, at]) => place(key, at, shown[key]))}
    ${copyLabel(plan, shown.copying)}
  </svg>`;
}

function spoken(shown) {
  const wrong = Object.values(shown).filter(each => each.health?.words && each.health.level !== 'note')
    .map(each => `${each.name}: ${each.health.words}`);
  return `The pipeline, from sources over ingest, enrich and sink to subscribers. ${wrong.length ? wrong.join('; ') : 'Nothing is the matter'}. The table of figures says more.`;
}

function flow([from, to, kind], plan, shown) {
  const rate = kind === 'copy' ? shown.copying.rate : shown[to].kind === 'topic' ? shown[to].rate : shown[from].rate ?? 0;
  const width = rate > 0 ? Math.min(7, 1.8 + Math.log10(1 + rate) * 1.6) : 1.2;
  return svg`<path class="way" data-kind=${kind ?? 'flow'} data-flowing=${rate > 0 ? 'yes' : 'no'} stroke-width=${width.toFixed(1)}
    marker-end="url(#tip)" d=${line(plan.at[from], plan.at[to], plan.flows)}/>`;
}

/** Where dead letters come from: a line of its own under the stages, or beside them. */
function failures({at, flows}) {
  const {letters} = at;
  const y = letters.y + letters.h / 2;
  const d = flows === 'across'
    ? `M${at.ingest.x + 75} ${at.ingest.y + at.ingest.h}V${y}H${letters.x - 2}`
      + `M${at.enrichReplay.x + 60} ${at.enrichReplay.y + at.enrichReplay.h}V${y}`
      + `M${at.sink.x + 79} ${at.sink.y + at.sink.h}V${letters.y - 2}`
    : `M${at.sink.x + 93} ${at.sink.y + at.sink.h}V${letters.y - 2}`;
  return svg`<path class="way" data-kind="failed" d=${d}/>`;
}

function place(key, {x, y, w, h}, {name, kind, lines, health, late}) {
  const flat = h < 60;
  const told = health.words && health.level !== 'ok';
  const rows = [...lines, late].filter(Boolean);
  return svg`<g class="place" data-place=${key} data-kind=${kind} data-level=${health.level} transform="translate(${x} ${y})">
    <rect class="place-box" width=${w} height=${h} rx=${kind === 'topic' ? 20 : 6}/>
    <text class="place-name" data-long=${name.length > 14 ? 'yes' : 'no'} x=${w / 2} y=${flat ? 20 : 24}>${name}</text>
    ${flat ? svg`<text class="place-figure" x=${w / 2} y="39">${rows.join(' · ')}${told ? ` · ${health.words}` : nothing}</text>`
      : rows.slice(0, told ? 2 : 3).map((row, at) => svg`<text class="place-figure" x=${w / 2} y=${44 + at * 17}>${row}</text>`)}
    ${told && !flat ? svg`<text class="place-trouble" x=${w / 2} y=${h - 8}>${health.words}</text>` : nothing}
    ${told ? shape(health.level, w - 14, -6) : nothing}
  </g>`;
}

function copyLabel({at, flows}, {running, stalled, rate}) {
  const words = !running ? 'no replay runs' : `${many(running, 'replay')}, ${stalled === running ? 'nobody copies' : perSecond(rate)}`;
  const [x, y, anchor] = flows === 'across'
    ? [at.raw.x + at.raw.w / 2 - 10, (at.raw.y + at.raw.h + at.replay.y) / 2 + 5, 'end']
    : [at.replay.x + at.replay.w / 2, at.replay.y - 12, 'middle'];
  return svg`<text class="way-label" x=${x} y=${y} text-anchor=${anchor}>${words}</text>`;
}
