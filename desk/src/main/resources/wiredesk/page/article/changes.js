import {html} from '../html.js';
import {clockTime} from '../words/time.js';
import {many} from '../words/number.js';

const SIGNS = {added: '+', removed: '−', changed: '±', same: ''};
const FOLD = 3; // as many paragraphs without a change, or more, are folded

/** Two versions side by side. What is added or removed has a sign and a line, not only a colour. */
export const changes = ({found, loading}) => html`
  <div class="changes" data-comparison aria-busy=${loading}>
    <div class="change-row change-head"><p>${info(found.from)}</p><p>${info(found.to)}</p></div>
    ${pair(found.headline, 'headline')}
    ${runs(found.paragraphs).map(run => run.length < FOLD || run[0].change !== 'same' ? run.map(each => pair(each, 'paragraph'))
      : html`<details class="folded"><summary>${many(run.length, 'paragraph')} without a change</summary>${run.map(each => pair(each, 'paragraph'))}</details>`)}
  </div>`;

const info = version => html`<b>${version.version == null ? 'Unnumbered version' : `Version ${version.version}`}</b>,
  ${clockTime(version.versionCreated)}`;

const pair = ({change, left, right}, part) => html`<div class="change-row" data-change=${change} data-part=${part}>
  ${half(left, 'removed', change)}${half(right, 'added', change)}</div>`;

const half = (pieces, how, change) => pieces.length
  ? html`<p><span class="change-sign" aria-hidden="true">${change === 'changed' || change === how ? SIGNS[change === 'changed' ? how : change] : ''}</span>${pieces.map(piece)}</p>`
  : html`<p class="blank"><span class="unseen">nothing here</span></p>`;

const piece = ({text, change}) => {
  if (change === 'added') return html`<ins>${text}</ins>`;
  return change === 'removed' ? html`<del>${text}</del>` : text;
};

function runs(paragraphs) {
  const found = [];
  for (const each of paragraphs) {
    const run = found[found.length - 1];
    if (run && (run[0].change === 'same') === (each.change === 'same')) run.push(each);
    else found.push([each]);
  }
  return found;
}
