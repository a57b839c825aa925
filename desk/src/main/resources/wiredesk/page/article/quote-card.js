import {html, nothing} from '../html.js';
import {RESOLUTION, KIND, TYPE, sureness, nameHref} from '../words/speakers.js';
import {hueOf} from './palette.js';

/** Whose words a quote holds, and how that was found out. */
export function quoteCard(quote, palette, close) {
  const {colour, sign} = hueOf(quote, palette);
  return html`<div class="quote-card" id="quote-card" data-card=${quote.id} data-colour=${colour} role="dialog"
      aria-label="Whose words they are" tabindex="-1">
    <div class="quote-card-top"><span class="sign" aria-hidden="true">${sign}</span>${chain(quote.speaker)}
      <button type="button" class="quiet quote-card-close" @click=${close} aria-label="Close">×</button></div>
    <dl>
      <div><dt>Speaker</dt><dd>${how(quote.speaker)}</dd></div>
      <div><dt>Cue</dt><dd>${quote.cue ? html`<q>${quote.cue.lemma}</q>` : 'none'}</dd></div>
      <div><dt>Type</dt><dd>${TYPE[quote.type]}</dd></div>
      <div><dt>Confidence</dt><dd data-confidence=${quote.confidence}>${sureness(quote.confidence)}
        <span class="bar" aria-hidden="true"><span style="width:${Math.round(quote.confidence * 100)}%"></span></span>
        <span class="number">${quote.confidence.toFixed(2)}</span></dd></div>
    </dl>
    ${quote.speaker?.key ? html`<p><a href=${nameHref(quote.speaker.key)}>All quotes of ${quote.speaker.name}</a></p>` : nothing}
  </div>`;
}

function chain(speaker) {
  const links = speaker ? (speaker.chain.length ? speaker.chain : [speaker.name]).filter(Boolean) : [];
  if (!links.length) return html`<p class="chain nobody">The text gives no speaker</p>`;
  return html`<ol class="chain" data-chain aria-label="From the words at the quote to the name">
    ${links.map((link, at) => html`<li>${at ? html`<span class="arrow" aria-hidden="true">→</span>` : nothing}<span>${link}</span></li>`)}</ol>`;
}

const how = speaker => speaker
  ? html`${KIND[speaker.kind] ?? speaker.kind}, <span data-resolution=${speaker.resolution}>${RESOLUTION[speaker.resolution] ?? speaker.resolution}</span>`
  : 'none';
