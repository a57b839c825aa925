import {html, nothing, repeat} from '../html.js';
import {agoTime, clockTime} from '../words/time.js';
import {quoteLine, articleHref} from '../words/quote-line.js';
import {nameHref} from '../words/speakers.js';
import {chips} from './chips.js';

const QUOTES = 3;

/** One article in the list. */
export const card = article => html`
  <li class="card" data-row data-id=${article.id} data-state=${article.state}>
    <article aria-labelledby=${domId(article)}>
      <div class="card-meta">
        ${agoTime(article.changed, 'Last change: ')}
        <a class="source" href="/?source=${encodeURIComponent(article.source)}">${article.source}</a>
        ${chips(article)}
      </div>
      <div class="card-story">
        <h2 class="headline" id=${domId(article)}><a data-main href=${articleHref(article.id)}>${headline(article)}</a></h2>
        ${line(article)} ${names(article)}
      </div>
      ${quotes(article)}
    </article>
  </li>`;

const domId = article => `card ${article.id}`.replaceAll(/\s/g, '_');

/** The headline, struck through when the article is killed. */
export const headline = article => {
  const words = article.headline ?? article.slugline ?? article.guid;
  return article.state === 'killed' ? html`<del class="struck">${words}</del>` : words;
};

function line(article) {
  const parts = [article.dateline, article.byline, article.headline && article.slugline].filter(Boolean);
  const older = article.published && Date.parse(article.changed) - Date.parse(article.published) > 3_600_000;
  return html`<p class="card-line">${parts.map(part => html`<span>${part}</span>`)}
    ${article.language ? html`<span lang="en" title="language">${article.language}</span>` : nothing}
    ${older ? html`<span>published ${clockTime(article.published)}</span>` : nothing}</p>`;
}

const names = article => article.names.length ? html`<ul class="names" aria-label="People and organisations">
  ${article.names.map(({key, name, type}) => html`<li><a href=${nameHref(key)} data-kind=${type}>${name}</a></li>`)}</ul>` : nothing;

function quotes(article) {
  if (!article.quotes.length) return nothing;
  const more = article.quoteCount - Math.min(QUOTES, article.quotes.length);
  return html`<div class="card-quotes"><ul aria-label="Quotes">
    ${repeat(article.quotes.slice(0, QUOTES), quote => quote.id, quote => html`<li class="quote-line" data-quote=${quote.id}
      lang=${article.language ?? nothing}>${quoteLine(quote)}</li>`)}</ul>
    ${more > 0 ? html`<a class="more" href=${articleHref(article.id)}
      aria-label="${more} more quotes of ${article.headline ?? article.guid}">${more} more</a>` : nothing}</div>`;
}
