import {html, nothing} from '../html.js';
import {clockTime} from '../words/time.js';
import {problem} from '../http/problem.js';
import {placeOf} from './comparison.js';
import {changes} from './changes.js';

/** The versions that have been out, and any two of them side by side. */
export function versions({versions: given, hidden}, comparison) {
  const list = hidden ? given.map(version => ({...version, text: false})) : given;
  const kept = list.filter(placeOf);
  return html`<section class="versions" aria-labelledby="versions-title"><h2 id="versions-title">Versions</h2>
    ${list.length ? html`<ol reversed>${list.map((version, at) => entry(version, list.slice(at + 1).find(placeOf), comparison))}</ol>`
      : html`<p class="nobody">None has been out yet.</p>`}
    ${kept.length > 1 ? choice(kept, comparison) : nothing}
    ${comparison.error ? problem(comparison.error, () => comparison.show(comparison.from, comparison.to)) : nothing}
    ${comparison.found ? changes(comparison) : nothing}</section>`;
}

const nameOf = version => version.version == null ? 'unnumbered version' : `version ${version.version}`;

const entry = (version, before, comparison) => html`<li>
  <span class="version-name">${nameOf(version)}</span>
  ${version.signal ? html`<span class="chip signal">${version.signal}</span>` : nothing}
  <span>received ${clockTime(version.received)}</span> <span class="tally">${tally(version)}</span>
  ${placeOf(version) ? nothing : html`<span class="nobody">its text is not here</span>`}
  ${placeOf(version) && before ? html`<button type="button" class="button little" data-changes
    aria-label="What changed in ${nameOf(version)}" @click=${() => comparison.show(placeOf(before), placeOf(version))}>What changed</button>` : nothing}</li>`;

function tally({quotesAdded, quotesRemoved, quotesReworded}) {
  const parts = [[quotesAdded, 'added'], [quotesRemoved, 'removed'], [quotesReworded, 'reworded']].filter(([number]) => number);
  return parts.length ? `quotes: ${parts.map(([number, word]) => `${number} ${word}`).join(', ')}` : 'no quote changed';
}

function choice(kept, comparison) {
  const from = comparison.from ?? placeOf(kept[1]);
  const to = comparison.to ?? placeOf(kept[0]);
  return html`<form class="compare" @submit=${event => submit(event, comparison)}>
    ${select('from', 'Compare', kept, from)} ${select('to', 'with', kept, to)}
    <button class="button">Side by side</button>
    ${comparison.found ? html`<button type="button" class="button" @click=${comparison.close}>Close</button>` : nothing}</form>`;
}

const select = (name, words, kept, chosen) => html`<label class="compare-field"><span>${words}</span><select name=${name}>
  ${kept.map(version => html`<option value=${placeOf(version)} .selected=${placeOf(version) === chosen}>${nameOf(version)}</option>`)}</select></label>`;

function submit(event, comparison) {
  event.preventDefault();
  const {from, to} = event.target.elements;
  comparison.show(from.value, to.value);
}
