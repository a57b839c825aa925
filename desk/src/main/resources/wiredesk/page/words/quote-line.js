import {html} from '../html.js';
import {speakerName, cueWord, TYPE, sureness} from './speakers.js';

/** A quote in a list: its words, and whose they are. */
export const quoteLine = (quote, words = quote.text) => html`
  <p class="quote-words" data-type=${quote.type} title=${TYPE[quote.type]}>${words}</p>
  <p class="quote-by">${speakerName(quote.speaker)} ${cueWord(quote.cue)}${doubt(quote.confidence)}</p>`;

const doubt = confidence => confidence < 0.5
  ? html` <span class="doubt" title="confidence ${confidence.toFixed(2)}">${sureness(confidence)}</span>` : '';

export const articleHref = (id, quote) =>
  `/article?id=${encodeURIComponent(id)}${quote ? `&quote=${encodeURIComponent(quote)}` : ''}`;
