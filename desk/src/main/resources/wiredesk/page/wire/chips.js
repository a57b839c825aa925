import {html, nothing} from '../html.js';
import {when, full} from '../words/time.js';
import {STATES} from './filters.js';

/** What there is to know of an article at a glance: its state, embargo, urgency, what its provider calls it. */
export const chips = article => html`<span class="chips">
  <span class="chip state" data-state=${article.state}>${STATES[article.state] ?? article.state}</span>
  ${article.embargo ? html`<span class="chip embargo" title=${full(article.embargo)}>embargo until
    <time datetime=${article.embargo}>${when(article.embargo)}</time></span>` : nothing}
  ${article.urgency ? html`<span class="chip urgency" data-urgent=${article.urgency <= 3 ? 'yes' : nothing}
    title="Urgency ${article.urgency}: 1 is a flash, 9 the least">urgency ${article.urgency}</span>` : nothing}
  ${article.signal ? html`<span class="chip signal" title="The provider's signal">${article.signal}</span>` : nothing}
  ${article.versions > 1 ? html`<span class="chip" title="Versions that have been out">${article.versions} versions</span>` : nothing}
</span>`;
