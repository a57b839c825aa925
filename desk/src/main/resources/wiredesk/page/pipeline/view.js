import {html, nothing} from '../html.js';
import {get, withQuery} from '../http/get.js';
import {problem} from '../http/problem.js';
import {places} from './places.js';
import {picture} from './picture.js';
import {figures} from './figures.js';
import {letters} from './letters.js';
import {sources} from './sources.js';
import {replays} from './replays.js';
import {routes} from './routes.js';
import {overTime, SPANS} from './over-time.js';
import {Plots} from './plots.js';
import {poll, readHistory, readNow} from './poll.js';
import {lateness, news} from './lateness.js';

const EVERY = 2_000;
const HISTORY_EVERY = 10_000;

/** The pipeline: the flow as a picture, and what is the matter with it. The address holds how far back the plots reach. */
export function pipelineView(frame) {
  const tall = matchMedia('(max-width: 48rem)');
  const plots = new Plots();
  let now = {found: null, error: null};
  let past = {found: null, error: null};
  let admin = false;
  let done = {words: null, error: null};
  let before = null;

  const minutes = () => Number(frame.url.searchParams.get('minutes')) in SPANS ? Number(frame.url.searchParams.get('minutes')) : 60;
  const choose = span => frame.go(withQuery('/pipeline', {minutes: span === 60 ? null : span}), {replace: true});
  const look = poll(() => readNow(frame.signal), EVERY, told => {
    now = told;
    before = news(frame, now.found, before);
    frame.redraw();
  }, frame.signal);
  const lookBack = poll(() => readHistory(minutes(), frame.signal), HISTORY_EVERY, told => { past = told; frame.redraw(); }, frame.signal);
  const act = async work => {
    done = {words: null, error: null};
    try {
      done.words = await work();
      if (done.words) frame.announce(done.words, {urgent: true});
    } catch (error) {
      done.error = error;
    }
    frame.redraw();
    look();
  };

  frame.title('Pipeline');
  get('/api/desk', {}, {signal: frame.signal}).then(desk => { admin = desk.admin; frame.redraw(); }, () => {});
  tall.addEventListener('change', frame.redraw, {signal: frame.signal});
  document.addEventListener('desk:theme', frame.redraw, {signal: frame.signal});
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', frame.redraw, {signal: frame.signal});
  window.addEventListener('resize', frame.redraw, {signal: frame.signal});

  const steer = () => admin ? act : null;
  return {
    template: () => html`<div class="pipeline"><h1 class="unseen">Pipeline</h1>
      ${lateness(now)}
      ${now.error && !now.found ? problem(now.error, look) : nothing}
      ${done.error ? problem(done.error) : nothing}
      ${done.words ? html`<p class="notice" data-done>${done.words}</p>` : nothing}
      ${now.found?.sample ? all(now.found.sample) : now.error ? nothing : html`<p class="empty" data-loading>Looking at the pipeline …</p>`}</div>`,
    drawn() { if (past.found) plots.draw(document.getElementById('view'), past.found); },
    moved() { lookBack(); frame.redraw(); },
    left() { plots.end(); },
  };

  function all(sample) {
    const late = Boolean(now.error || now.found.problem);
    return html`${picture(places(sample), tall.matches, late ? 'yes' : 'no')}
      ${figures(sample)}
      <div class="blocks">${replays(sample.replays, steer())} ${letters(sample.deadLetters, steer())}</div>
      ${overTime(past, minutes(), choose, lookBack)}
      ${sources(sample.sources)} ${routes(sample.routes)}`;
  }
}
