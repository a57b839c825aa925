import {html, nothing} from '../html.js';
import {chips} from '../wire/chips.js';
import {headline} from '../wire/card.js';
import {clockTime, agoTime} from '../words/time.js';

const HIDDEN = {
  killed: 'The agency has killed this article. Its text and quotes are no longer shown, and must not be used.',
  held: 'This article is held back until it is released. Its text is not shown before that.',
  embargo: 'This article is under embargo. Its text is not shown before that.',
  arriving: 'This article is on its way: the sink has not decided about it yet.',
};

/** Headline, state, and where the article comes from. */
export const head = ({card, url, rights}) => html`
  <p class="article-over"><a class="source" href="/?source=${encodeURIComponent(card.source)}">${card.source}</a>
    ${chips(card)} <span>changed ${agoTime(card.changed)}</span></p>
  <h1 class="article-title">${headline(card)}</h1>
  <p class="article-line">${[card.dateline, card.byline, card.slugline, card.language].filter(Boolean).map(part => html`<span>${part}</span>`)}
    ${card.published ? html`<span>published ${clockTime(card.published)}</span>` : nothing}
    <span>received ${clockTime(card.received)}</span>
    ${card.version == null ? nothing : html`<span>version ${card.version}</span>`}
    ${web(url) ? html`<span><a href=${url} rel="noreferrer noopener" target="_blank">at the agency</a></span>` : nothing}
    ${rights ? html`<span>${rights}</span>` : nothing}</p>
  ${card.subjects.length ? html`<ul class="subjects" aria-label="Subjects">${card.subjects.map(each => html`<li class="chip">${each}</li>`)}</ul>` : nothing}`;

/** Why there is no text. */
export const hiddenNote = hidden => html`<p class="notice" data-hidden=${hidden}>${HIDDEN[hidden] ?? `The text is not shown: ${hidden}.`}</p>`;

// An address comes from a feed: it may be anything.
const web = url => /^https?:\/\//i.test(url ?? '');
