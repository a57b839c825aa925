import {html, nothing} from '../html.js';
import {count, many} from '../words/number.js';
import {agoTime} from '../words/time.js';
import {ask} from './dialog.js';
import {post} from './post.js';
import {perSecond, span} from './words.js';
import {replayHealth} from './health.js';
import {trouble} from './mark.js';

const VERBS = {
  pause: {from: ['RUNNING'], asks: 'It stops within a second or so, and can go on from there.'},
  resume: {from: ['RUNNING', 'PAUSED'], asks: 'This desk copies on from where it was.'},
  cancel: {from: ['RUNNING', 'PAUSED'], danger: true, asks: 'It is given up. What has gone to subscribers stays with them.'},
  promote: {from: ['DONE'], shadow: true, asks: 'What its shadow holds goes to the sink, which sends subscribers what differs.'},
};

/**
 * Replays, how far they are and what can be done with them.
 *
 * @param act as for dead letters
 */
export const replays = (list, act) => html`
  <section class="block" id="replays" aria-labelledby="replays-title">
    <h2 id="replays-title">Replays</h2>
    ${list.length ? html`<ul class="replays" tabindex="0" aria-labelledby="replays-title">${list.map(each => replay(each, act))}</ul>` : html`<p class="none">There have been none.</p>`}
  </section>`;

const replay = (each, act) => html`<li class="replay" data-replay=${each.id} data-state=${each.state}>
  <div class="replay-head"><code>${each.id}</code> <span class="chip state">${each.state.toLowerCase()}</span>
    ${each.shadow ? html`<span class="chip">shadow</span>` : nothing} ${trouble(replayHealth(each))}</div>
  <p>${each.selection}${each.perSecond ? `, at most ${perSecond(each.perSecond)}` : ''}</p>
  ${bar(each)}
  <p class="aside">${count(each.copied)} copied, ${count(each.passed)} of ${count(each.length)} records looked at${running(each)}
    · made ${agoTime(each.created)}</p>
  ${each.problem ? html`<p class="aside">It stopped here: ${each.problem}</p>` : nothing}
  ${act ? html`<div class="acts">${Object.keys(VERBS).filter(verb => can(verb, each)).map(verb => html`<button class="button little" type="button"
    data-act=${verb} aria-label="${capital(verb)} replay ${each.id}" @click=${() => act(() => change(verb, each))}>${capital(verb)}</button>`)}</div>` : nothing}
</li>`;

const running = each => each.state !== 'RUNNING' || each.rate == null ? ''
  : `, ${perSecond(each.rate)}${each.etaSeconds ? `, done in about ${span(each.etaSeconds * 1000)}` : ''}`;

function bar({id, passed, length, state}) {
  const share = length ? Math.round(100 * passed / length) : 100;
  return html`<div class="bar-line"><progress max="100" value=${share} data-state=${state} aria-label="Progress of replay ${id}"></progress>
    <span class="number">${share} %</span></div>`;
}

function can(verb, each) {
  const {from, shadow} = VERBS[verb];
  if (verb === 'resume' && each.here) return false;
  if (verb === 'cancel' && each.shadow && each.state === 'DONE') return true;
  return from.includes(each.state) && (!shadow || each.shadow);
}

async function change(verb, each) {
  const {asks, danger} = VERBS[verb];
  const sure = await ask({title: `${capital(verb)} replay ${each.id}?`, danger, confirm: capital(verb),
    body: html`<p>${each.selection}: ${many(each.copied, 'article')} copied so far.</p><p>${asks}</p>`});
  if (!sure) return null;
  const answer = await post(`/v1/replays/${encodeURIComponent(each.id)}/${verb}`);
  return answer && `Replay ${each.id}: ${verb === 'promote' ? 'its shadow is being promoted' : answer.state.toLowerCase()}`;
}

const capital = word => word[0].toUpperCase() + word.slice(1);
