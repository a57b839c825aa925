import {html, nothing} from '../html.js';
import {STATES, filtersSet, NO_FILTERS} from './filters.js';
import {problem} from '../http/problem.js';
import {count} from '../words/number.js';

const LANGUAGE = new Intl.DisplayNames('en', {type: 'language', fallback: 'code'});

/**
 * The choices beside the list.
 *
 * @param facets {sources, languages} or null; error: the Problem why there are none
 * @param change called with what becomes another: {source: […]}
 */
export const filterPanel = ({filters, facets, error, open, toggled, change, again}) => html`
  <details class="filters" ?open=${open} @toggle=${toggled}>
    <summary>Filters ${filtersSet(filters) ? html`<span class="badge">${filtersSet(filters)}</span>` : nothing}</summary>
    <form class="filters-body" aria-label="Filters" @submit=${event => event.preventDefault()}>
      ${states(filters, change)}
      <label class="field"><span>Person or organisation</span>
        <input type="search" name="name" autocomplete="off" placeholder="words of a name" .value=${filters.name}
          @change=${event => change({name: event.target.value.trim()})}></label>
      ${error ? problem(error, again) : sources(filters, facets, change)}
      ${languages(filters, facets, change)}
      ${filtersSet(filters) ? html`<button type="button" class="button" @click=${() => change(NO_FILTERS)}>Clear filters</button>` : nothing}
    </form>
  </details>`;

const states = (filters, change) => html`<fieldset><legend>State</legend>
  ${Object.entries({'': 'Any', ...STATES}).map(([value, words]) => html`<label class="check">
    <input type="radio" name="state" value=${value} .checked=${filters.state === value}
      @change=${() => change({state: value})}> ${words}</label>`)}</fieldset>`;

function sources(filters, facets, change) {
  const all = withChosen(facets?.sources ?? [], filters.source);
  if (!all.length) return nothing;
  const flip = value => filters.source.includes(value)
    ? filters.source.filter(each => each !== value) : [...filters.source, value];
  return html`<fieldset><legend>Source</legend><div class="choices">${all.map(({value, count: number}) => html`
    <label class="check"><input type="checkbox" name="source" value=${value} .checked=${filters.source.includes(value)}
      @change=${() => change({source: flip(value)})}>
      <span class="choice">${value}</span><span class="number">${number == null ? '' : count(number)}</span></label>`)}</div></fieldset>`;
}

function languages(filters, facets, change) {
  const all = withChosen(facets?.languages ?? [], filters.language ? [filters.language] : []);
  return html`<label class="field"><span>Language</span>
    <select name="language" @change=${event => change({language: event.target.value})}>
      <option value="" .selected=${!filters.language}>any</option>
      ${all.map(({value}) => html`<option value=${value} .selected=${value === filters.language}>${nameOf(value)}</option>`)}
    </select></label>`;
}

// What is chosen stays a choice although nothing of it is there at the moment.
const withChosen = (list, chosen) =>
  [...list, ...chosen.filter(value => !list.some(each => each.value === value)).map(value => ({value, count: null}))];

function nameOf(tag) {
  try {
    return LANGUAGE.of(tag);
  } catch {
    return tag; // not a tag: an agency's own word
  }
}
