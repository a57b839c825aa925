import {html} from '../html.js';
import {count} from '../words/number.js';
import {perSecond, span, outcomes} from './words.js';
import {stageHealth} from './health.js';
import {trouble} from './mark.js';

/** The picture's figures as tables, for those who do not see it and for those who want them all. */
export const figures = sample => html`
  <details class="figures" data-figures><summary>All figures, as tables</summary>
    ${stages(sample)} ${topics(sample)} ${latency(sample)} ${ended(sample)}
  </details>`;

const scroll = (label, table) => html`<div class="scroll" role="region" aria-label=${label} tabindex="0">${table}</div>`;

const stages = sample => scroll('Stages', html`<table><caption>Stages</caption>
  <thead><tr><th scope="col">Stage</th><th scope="col">Lane</th><th scope="col">Group</th><th scope="col" class="num">Members</th><th scope="col" class="num">Lag</th><th scope="col" class="num">Rate</th><th scope="col">State</th></tr></thead>
  <tbody>${sample.stages.map(each => html`<tr><th scope="row">${each.name}</th><td>${each.lane}</td><td>${each.group}</td><td class="num">${count(each.members)}</td>
    <td class="num">${each.lag == null ? '–' : count(each.lag)}</td><td class="num">${perSecond(each.rate)}</td><td>${state(each)}</td></tr>`)}</tbody></table>`);

const state = stage => {
  const health = stageHealth(stage);
  return health.words ? trouble(health) : 'in order';
};

const topics = sample => scroll('Topics', html`<table><caption>Topics, by offsets: markers of transactions are among them, so records are up to half as many</caption>
  <thead><tr><th scope="col">Topic</th><th scope="col" class="num">Rate</th><th scope="col" class="num">Kept</th></tr></thead>
  <tbody>${sample.topics.map(each => html`<tr><th scope="row">${each.name}</th><td class="num">${perSecond(each.rate)}</td><td class="num">${count(each.records)}</td></tr>`)}</tbody></table>`);

const HOPS = {received: 'published → received', decided: 'received → decided'};

const latency = sample => scroll('Latency', html`<table><caption>Latency of live articles, last five minutes</caption>
  <thead><tr><th scope="col">Part of the way</th><th scope="col" class="num">Articles</th><th scope="col" class="num">p50</th><th scope="col" class="num">p95</th><th scope="col" class="num">p99</th><th scope="col" class="num">Longest</th></tr></thead>
  <tbody>${sample.latency.map(each => html`<tr><th scope="row">${HOPS[each.hop] ?? each.hop}</th><td class="num">${count(each.count)}</td>
    ${[each.p50, each.p95, each.p99, each.max].map(time => html`<td class="num">${span(time)}</td>`)}</tr>`)}</tbody></table>`);

const ended = ({outcomes: {total, replayed, sources}}) => scroll('Outcomes', html`<table><caption>How deliveries ended in the last hour</caption>
  <thead><tr><th scope="col">Source</th><th scope="col" class="num">Deliveries</th><th scope="col">Outcomes</th></tr></thead>
  <tbody><tr><th scope="row">all</th><td class="num">${count(Object.values(total).reduce((sum, each) => sum + each, 0))}</td><td>${outcomes(total)}</td></tr>
    <tr><th scope="row">of them replayed</th><td class="num">${count(Object.values(replayed).reduce((sum, each) => sum + each, 0))}</td><td>${outcomes(replayed)}</td></tr>
    ${sources.map(each => html`<tr><td>${each.source}</td><td class="num">${count(each.total)}</td><td>${outcomes(each.outcomes)}</td></tr>`)}</tbody></table>`);
