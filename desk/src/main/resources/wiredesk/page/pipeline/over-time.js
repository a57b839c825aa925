import {html, nothing} from '../html.js';
import {problem} from '../http/problem.js';
import {PLOTS, inWords} from './plots.js';

export const SPANS = {60: 'an hour', 360: '6 hours', 1440: 'a day'};

/** The plots, and how far back they reach. */
export const overTime = ({found, error}, minutes, choose, again) => html`
  <section class="block" id="plots" aria-labelledby="plots-title">
    <div class="block-head"><h2 id="plots-title">Over time</h2>
      <fieldset class="choose"><legend class="unseen">How far back</legend>
        ${Object.entries(SPANS).map(([span, words]) => html`<label><input type="radio" name="span" value=${span} .checked=${Number(span) === minutes}
          @change=${() => choose(Number(span))}>${words}</label>`)}</fieldset></div>
    ${error && !found ? problem(error, again) : nothing}
    ${found ? html`<div class="plots">${PLOTS.map(each => html`<figure class="plot"><figcaption>${each.title}<span class="unseen">: ${inWords(each, found)}</span></figcaption>
      <div class="plot-place" data-plot=${each.name} aria-hidden="true"></div></figure>`)}</div>
      <p class="aside">${found.step >= 60 ? 'A point each minute.' : `A point every ${found.step} seconds.`} The desk remembers since it was started, a day at most.</p>` : nothing}
  </section>`;
