import {html, nothing, repeat} from '../html.js';
import {agoTime} from './time.js';
import {speakerName, cueWord, TYPE, sureness} from './speakers.js';
import {articleHref} from './quote-line.js';
import {marked} from './marked.js';

/** Quotes from many articles, as they come: each with whose it is and where it stands. */
export const quotesInTime = (quotes, {speaker = true} = {}) => html`<ol class="quotes-in-time" data-quotes>
  ${repeat(quotes, quote => `${quote.articleId} ${quote.id}`, quote => html`<li data-row data-quote=${quote.id}>
    <p class="quote-words" data-type=${quote.type} title=${TYPE[quote.type]}>${marked(quote.text, quote.marks ?? [])}</p>
    <p class="quote-by">${speaker ? html`${speakerName(quote.speaker)} ` : nothing}${speaker ? cueWord(quote.cue) : html`<span class="cue-word bare">${quote.cue}</span>`}
      ${quote.confidence < 0.5 ? html`<span class="doubt">${sureness(quote.confidence)}</span>` : nothing}</p>
    <p class="quote-where">${agoTime(quote.time)} <span class="quote-source">${quote.source}</span>
      <a data-main href=${articleHref(quote.articleId, quote.id)}>${quote.headline ?? 'the article'}</a></p></li>`)}</ol>`;
