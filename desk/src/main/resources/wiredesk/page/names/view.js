import {html, nothing} from '../html.js';
import {get, withQuery} from '../http/get.js';
import {problem} from '../http/problem.js';
import {choiceOf, TYPES, SPANS, SORTS} from './choice.js';
import {choose} from './choose.js';
import {table} from './table.js';

const EVERY = 20_000;

/** People and organisations: who is quoted and mentioned most. The address holds the choice. */
export function namesView(frame) {
  let choice = choiceOf(frame.url);
  let found = null;
  let error = null;
  let loading = false;

  const load = async () => {
    const asked = choice;
    loading = true;
    frame.redraw();
    try {
      const answer = await get('/api/names', {...asked, limit: 100}, {signal: frame.signal});
      if (asked !== choice) return;
      [found, error] = [answer, null];
    } catch (fault) {
      if (fault.name === 'AbortError' || asked !== choice) return;
      error = fault;
    }
    loading = false;
    frame.redraw();
  };
  const change = to => frame.go(withQuery('/people', {...choice, ...to}));
  const again = setInterval(() => document.hidden || load(), EVERY);
  frame.signal.addEventListener('abort', () => clearInterval(again));
  frame.title('People and organisations');
  load();

  return {
    template: () => html`<div class="page names-page">
      <h1 class="page-title">People and organisations</h1>
      <div class="names-choice">
        ${choose('type', 'People or organisations', TYPES, choice.type, change)}
        ${choose('hours', 'How far back', SPANS, choice.hours, change)}
        ${choose('sort', 'Order', SORTS, choice.sort, change)}
      </div>
      ${error ? problem(error, load) : nothing}
      ${found?.names.length ? table(found, choice) : error ? nothing : html`<p class="empty" ?data-loading=${loading}>${
        found ? 'Nobody has been quoted or mentioned in this time.' : 'Counting …'}</p>`}</div>`,
    moved() {
      choice = choiceOf(frame.url);
      load();
    },
  };
}
