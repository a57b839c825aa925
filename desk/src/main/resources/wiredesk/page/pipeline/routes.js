import {html} from '../html.js';
import {count} from '../words/number.js';
import {perSecond} from './words.js';
import {trouble} from './mark.js';

/** The routes: what each delivers where. */
export const routes = list => html`
  <section class="block" id="routes" aria-labelledby="routes-title">
    <h2 id="routes-title">Routes</h2>
    ${list.length ? table(list) : html`<p class="none">There are none. <code>wiredesk routes add</code> makes one.</p>`}
  </section>`;

const table = list => html`<div class="scroll" role="region" aria-label="Table of routes" tabindex="0"><table>
  <thead><tr><th scope="col">Route</th><th scope="col">State</th><th scope="col">Delivers</th><th scope="col">Topic</th><th scope="col" class="num">Records</th><th scope="col" class="num">Rate</th></tr></thead>
  <tbody>${list.map(each => html`<tr data-route=${each.name}><th scope="row">${each.name}</th><td>${each.paused == null ? 'runs' : html`${trouble({level: 'warn', words: 'paused'})} ${each.paused}`}</td>
    <td class="wide">${each.projection.toLowerCase()} where <code>${each.filter}</code>, as ${each.format.toLowerCase()}</td><td>${each.topic}</td>
    <td class="num">${each.records == null ? 'no topic' : count(each.records)}</td><td class="num">${perSecond(each.rate)}</td></tr>`)}</tbody></table></div>`;
