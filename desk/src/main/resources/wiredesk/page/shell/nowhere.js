import {html} from '../html.js';
import {get} from '../http/get.js';
import {problem} from '../http/problem.js';

/** The view of an address that the page does not have. */
export function nowhere(frame) {
  frame.title('No such page');
  return {template: () => html`<div class="page"><h1>No such page</h1>
    <p>The desk has nothing at <code>${frame.url.pathname}</code>. <a href="/">To the live wire</a></p></div>`};
}

/** A view whose code did not come, or does not run. A browser does not ask twice for a module: only a reload does. */
export function broken(error, frame) {
  let shown = {title: 'This view could not be loaded', detail: error.message};
  const again = async () => {
    try {
      await get('/api/desk', {}, {signal: frame.signal});
      location.reload();
    } catch (fault) {
      shown = fault;
      frame.redraw();
    }
  };
  return {template: () => html`<div class="page"><h1 class="unseen">Not loaded</h1>${problem(shown, again)}</div>`};
}
