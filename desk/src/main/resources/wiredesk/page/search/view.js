import {html, nothing} from '../html.js';
import {get, withQuery} from '../http/get.js';
import {Pages} from '../http/pages.js';
import {problem} from '../http/problem.js';
import {many} from '../words/number.js';
import {quotesInTime} from '../words/quotes-in-time.js';
import {questionOf, asks} from './question.js';
import {form} from './form.js';

/** Search among all quotes that the desk has. The address holds the question. */
export function searchView(frame) {
  let question = questionOf(frame.url);
  let total = null;
  let sources = [];
  const pages = new Pages(async before => {
    const asked = question;
    const answer = await get('/api/search', {...asked, limit: 30, before}, {signal: frame.signal});
    if (asked === question) {
      total = answer.total;
      if (!before) frame.announce(`${many(total, 'quote')} found`);
    }
    return {items: answer.quotes, next: answer.next};
  }, frame.redraw);
  const look = () => {
    frame.title(question.q ? `${question.q}, search` : 'Search');
    if (asks(question)) pages.restart();
    else Object.assign(pages, {items: [], next: null, error: null});
    frame.redraw();
  };
  const ask = asked => {
    const href = withQuery('/search', asked);
    if (new URL(href, location.href).href === location.href) look();
    else frame.go(href);
  };
  get('/api/facets', {}, {signal: frame.signal}).then(facets => {
    sources = facets.sources.map(({value}) => value);
    frame.redraw();
  }, () => {}); // then the field has the source of the address only; what matters shows its own fault
  look();

  return {
    template: () => html`<div class="page search-page"><h1 class="page-title">Search quotes</h1>
      ${form(question, sources, ask)}
      ${pages.error ? problem(pages.error, pages.failed) : results(pages, question, total)}</div>`,
    moved() {
      question = questionOf(frame.url);
      look();
    },
  };
}

function results(pages, question, total) {
  if (!asks(question)) return html`<p class="empty">Ask for words that were said, for a speaker, or for a time. All that the desk has seen is searched.</p>`;
  if (!pages.items.length) {
    return pages.loading ? html`<p class="empty" data-loading>Searching …</p>`
      : html`<div class="empty" data-empty><p>No quote has that.</p><p>Fewer words, or a longer time, find more. A speaker's last name is enough.</p></div>`;
  }
  return html`<p class="total" data-total=${total}>${many(total, 'quote')}</p>
    <div aria-busy=${pages.loading} class="results">${quotesInTime(pages.items)}</div>
    ${pages.next ? html`<button type="button" class="button older" data-older ?disabled=${pages.loading} @click=${pages.more}>More</button>` : nothing}`;
}
