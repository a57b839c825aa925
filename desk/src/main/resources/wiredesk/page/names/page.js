import {html, nothing} from '../html.js';
import {get} from '../http/get.js';
import {Pages} from '../http/pages.js';
import {problem} from '../http/problem.js';
import {many, count} from '../words/number.js';
import {quotesInTime} from '../words/quotes-in-time.js';

const KIND = {PERSON: 'Person', ORGANISATION: 'Organisation'};

/** A person or an organisation: all that they are quoted with, the newest first. */
export function nameView(frame) {
  const key = frame.url.searchParams.get('key') ?? '';
  let about = null;
  const pages = new Pages(async before => {
    const {quotes, next, ...rest} = await get('/api/name', {key, limit: 50, before}, {signal: frame.signal});
    about = rest;
    frame.title(rest.name);
    return {items: quotes, next};
  }, frame.redraw);
  pages.restart();

  return {template: () => html`<div class="page">
    ${about ? head(about) : html`<h1 class="unseen">A name</h1>`}
    ${pages.items.length ? quotesInTime(pages.items, {speaker: false}) : nothing}
    ${pages.error ? problem(pages.error, pages.failed) : nothing}
    ${foot(pages, about)}</div>`};
}

const head = ({name, type, roles, articles, quoted, key}) => html`<header class="name-head">
  <p class="over">${KIND[type] ?? type}</p>
  <h1 class="page-title">${name}</h1>
  ${roles.length ? html`<p class="name-roles">${roles.join(' · ')}</p>` : nothing}
  <p class="figures"><span><b>${count(quoted)}</b> ${quoted === 1 ? 'quote' : 'quotes'}</span> <span><b>${count(articles)}</b> ${articles === 1 ? 'article' : 'articles'}</span>
    <a href="/?name=${encodeURIComponent(key)}">on the live wire</a></p></header>`;

function foot(pages, about) {
  if (pages.loading) return html`<p class="empty" data-loading>Reading quotes …</p>`;
  if (pages.next && !pages.error) return html`<button type="button" class="button older" data-older @click=${pages.more}>Older quotes</button>`;
  return about && !pages.error ? html`<p class="end">${pages.items.length ? `${many(pages.items.length, 'quote')}, all that the desk has.` : 'Mentioned, but not quoted.'}</p>` : nothing;
}
