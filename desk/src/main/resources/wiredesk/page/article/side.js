import {html, nothing} from '../html.js';
import {nameHref, RESOLUTION, KIND} from '../words/speakers.js';
import {many} from '../words/number.js';
import {hueOf} from './palette.js';

const KINDS = {PERSON: 'People', ORGANISATION: 'Organisations', PLACE: 'Places', OTHER: 'Other names'};

/** Beside the text: its quotes, and whom and what it names. Both lead to their place in it. */
export const side = ({quotes, entities}, palette, {toQuote, toEntity}) => html`
  <section aria-labelledby="quotes-title"><h2 id="quotes-title">Quotes <span class="number">${quotes.length}</span></h2>
    ${quotes.length ? html`<ol class="side-quotes">${quotes.map(quote => quoteEntry(quote, palette, toQuote))}</ol>`
      : html`<p class="nobody">Nobody is quoted.</p>`}</section>
  ${Object.entries(KINDS).map(([type, title]) => kind(title, entities.filter(entity => entity.type === type), toEntity))}`;

function quoteEntry(quote, palette, toQuote) {
  const {colour, sign} = hueOf(quote, palette);
  const {speaker} = quote;
  return html`<li data-colour=${colour}><button type="button" class="side-quote" data-quote=${quote.id} data-entry
      @click=${event => toQuote(quote, event)}>
    <span class="sign" aria-hidden="true">${sign}</span>
    <span class="side-words">${quote.text}</span>
    <span class="side-by"><b>${speaker?.name ?? (speaker ? KIND[speaker.kind] : 'speaker not given')}</b>${
      speaker && speaker.resolution !== 'NAMED' ? `, ${RESOLUTION[speaker.resolution]}` : nothing}</span>
  </button></li>`;
}

const kind = (title, entities, toEntity) => entities.length ? html`<section aria-label=${title}>
  <h2>${title} <span class="number">${entities.length}</span></h2>
  <ul class="side-names">${entities.map(entity => html`<li>
    <button type="button" class="side-name" data-entity=${entity.key} data-entry data-kind=${entity.type}
      title="To the next mention in the text" @click=${() => toEntity(entity)}>
      <span>${entity.name}${entity.role ? html` <span class="role">${entity.role}</span>` : nothing}</span>
      <span class="number" aria-label=${many(entity.count, 'mention')}>${entity.count}</span></button>
    ${entity.type === 'PERSON' || entity.type === 'ORGANISATION' ? html`<a class="side-page" href=${nameHref(entity.key)}
      aria-label="All quotes of ${entity.name}">quotes</a>` : nothing}</li>`)}</ul></section>` : nothing;
