import {render} from '../html.js';
import {announce} from './announce.js';

/** Draws the current view, once per frame of the screen at most. */
export const stage = {
  element: null,
  view: null,
  due: false,
  cost: 0, // milliseconds that the last drawing took, layout and all
  back: null, // {y, until}: a place on the page to go back to once it is long enough

  frame(url, go) {
    const ending = new AbortController();
    const frame = {url, go, announce, signal: ending.signal, end: () => ending.abort(),
      title: text => { document.title = text ? `${text} · Wiredesk` : 'Wiredesk'; },
      cost: () => stage.cost,
      redraw: () => { if (!ending.signal.aborted) stage.redraw(); }};
    return frame;
  },

  show(view, {focus, y}) {
    this.view = view;
    this.back = y ? {y, until: performance.now() + 3000} : null;
    this.draw();
    if (!y) window.scrollTo(0, 0);
    if (focus) this.element.focus({preventScroll: true});
  },

  redraw() {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => { this.due = false; this.draw(); });
  },

  draw() {
    const started = performance.now();
    render(this.view.template(), this.element);
    afterwards(() => { this.cost = performance.now() - started; });
    this.view.drawn?.();
    if (this.back) this.goBack();
  },

  goBack() {
    const reach = document.documentElement.scrollHeight - innerHeight;
    if (reach >= this.back.y) window.scrollTo(0, this.back.y);
    if (reach >= this.back.y || performance.now() > this.back.until) this.back = null;
  },
};

// When the browser has done its own part of a drawing. A timer would do, but in a window in the background it has to wait.
const channel = new MessageChannel();
let measure = () => {};
channel.port1.onmessage = () => measure();
function afterwards(what) {
  measure = what;
  channel.port2.postMessage(null);
}
