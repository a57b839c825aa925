import {html, nothing} from '../html.js';
import {icon} from '../shell/icons.js';
import {count} from '../words/number.js';

/** Above the list: words to filter by, the pause, and how much is new. */
export const bar = ({feed, filters, write, pause}) => html`
  <div class="wire-bar">
    <label class="wire-text"><span class="unseen">Words in headline, text or quotes</span>
      <input type="search" name="text" data-slash autocomplete="off" placeholder="Filter by words" .value=${filters.text}
        @input=${event => write(event.target.value)}></label>
    <button type="button" class="button pause" aria-pressed=${feed.paused} data-pause @click=${pause}>
      ${icon(feed.paused ? 'play' : 'pause')} ${feed.paused ? 'Go on' : 'Pause'}</button>
  </div>
  ${feed.waiting ? html`<button type="button" class="show-new" data-show-new @click=${() => feed.showNew().then(() => scrollTo(0, 0))}>
    <span aria-hidden="true">↑</span> ${count(feed.waiting)} new${feed.paused ? ', paused' : ''}</button>` : nothing}`;
