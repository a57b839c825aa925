import {html} from '../html.js';
import {icon} from '../shell/icons.js';
import {toField, fromField} from './question.js';

const TYPES = {'': 'any', DIRECT: 'direct', MIXED: 'mixed', INDIRECT: 'indirect'};

/** The fields of the search; ask is called with the new question. */
export const form = (question, sources, ask) => html`
  <form class="search-form" role="search" aria-label="Quotes" @submit=${event => submit(event, ask)}>
    <label class="field words"><span>Words</span><input type="search" name="q" data-slash autocomplete="off" .value=${question.q} aria-describedby="syntax"></label>
    <label class="field"><span>Speaker</span><input type="search" name="speaker" autocomplete="off" .value=${question.speaker}></label>
    <button class="button go">${icon('search')} Search</button>
    <div class="search-more">
      <label class="field"><span>Since</span><input type="datetime-local" name="since" .value=${toField(question.since)}></label>
      <label class="field"><span>Until</span><input type="datetime-local" name="until" .value=${toField(question.until)}></label>
      <label class="field"><span>Source</span><select name="source" @change=${event => event.target.form.requestSubmit()}>
        <option value="" .selected=${!question.source}>any</option>
        ${[...new Set([...sources, question.source].filter(Boolean))].map(source => html`<option value=${source} .selected=${source === question.source}>${source}</option>`)}</select></label>
      <label class="field"><span>Type</span><select name="type" @change=${event => event.target.form.requestSubmit()}>
        ${Object.entries(TYPES).map(([value, words]) => html`<option value=${value} .selected=${value === question.type}>${words}</option>`)}</select></label>
    </div>
    <p class="syntax" id="syntax">All words have to be there. <kbd>"beds on trains"</kbd> finds the phrase, <kbd>ferry | train</kbd> either,
      <kbd>-minister</kbd> leaves it out, <kbd>time*</kbd> begins so.</p>
  </form>`;

function submit(event, ask) {
  event.preventDefault();
  const {q, speaker, since, until, source, type} = event.target.elements;
  ask({q: q.value.trim(), speaker: speaker.value.trim(), since: fromField(since.value), until: fromField(until.value),
    source: source.value, type: type.value});
}
