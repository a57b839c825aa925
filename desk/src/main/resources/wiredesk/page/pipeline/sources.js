import {html} from '../html.js';
import {count} from '../words/number.js';
import {agoTime, clockTime} from '../words/time.js';
import {span} from './words.js';
import {trouble} from './mark.js';

/** The sources, those with trouble first. */
export const sources = list => html`
  <section class="block" id="sources" aria-labelledby="sources-title">
    <h2 id="sources-title">Sources</h2>
    ${list.length ? table([...list].sort((one, other) => weight(other) - weight(one))) : html`<p class="none">None has delivered anything yet, and none is polled.</p>`}
  </section>`;

const weight = ({silence, failures}) => silence ? 2 : failures ? 1 : 0;

const table = list => html`<div class="scroll" role="region" aria-label="Table of sources" tabindex="0"><table>
  <thead><tr><th scope="col">Source</th><th scope="col">State</th><th scope="col">Last article</th><th scope="col" class="num">Last hour</th><th scope="col">Last poll</th><th scope="col">Next poll</th><th scope="col" class="num">Interval</th></tr></thead>
  <tbody>${list.map(each => html`<tr data-source=${each.source}><th scope="row"><a href="/?source=${encodeURIComponent(each.source)}">${each.source}</a></th><td class="wide">${state(each)}</td>
    <td>${each.lastArticle ? agoTime(each.lastArticle) : 'not known'}</td><td class="num">${count(each.lastHour)}</td>
    <td>${each.lastPoll ? agoTime(each.lastPoll) : each.polled ? '–' : 'delivers itself'}</td><td>${each.nextPoll ? clockTime(each.nextPoll) : '–'}</td>
    <td class="num">${each.intervalSeconds ? span(each.intervalSeconds * 1000) : '–'}</td></tr>`)}</tbody></table></div>`;

function state({silence, failures, error}) {
  if (silence) return html`${trouble({level: 'bad', words: 'silent'})} since ${clockTime(silence.since)}: ${silence.text}
    ${silence.expected ? `(expected ${silence.expected}, it is ${silence.actual})` : ''}`;
  if (failures) return html`${trouble({level: 'warn', words: failures === 1 ? 'failed' : `failed ${count(failures)} times`})} ${error}`;
  return 'in order';
}
