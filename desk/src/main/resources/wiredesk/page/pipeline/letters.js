import {html, nothing} from '../html.js';
import {count, many} from '../words/number.js';
import {agoTime} from '../words/time.js';
import {ask} from './dialog.js';
import {post} from './post.js';
import {outcomes, shortClass} from './words.js';

/**
 * Dead letters by cause.
 *
 * @param act runs what a button does, and shows what goes wrong; null where nobody may change anything
 */
export const letters = (counts, act) => html`
  <section class="block" id="letters" aria-labelledby="letters-title">
    <h2 id="letters-title">Dead letters</h2>
    ${counts.problem ? html`<p class="notice">They could not be counted anew: ${counts.problem}</p>` : nothing}
    ${counts.groups.length ? table(counts, act) : html`<p class="none">${counts.time ? 'None is open.' : 'Counting …'}</p>`}
    ${Object.keys(counts.ended).length ? html`<p class="aside">Dealt with: ${outcomes(counts.ended)}.</p>` : nothing}
  </section>`;

const table = (counts, act) => html`<div class="scroll" role="region" aria-label="Dead letters by cause" tabindex="0"><table>
  <thead><tr><th scope="col">Stage</th><th scope="col">Exception</th><th scope="col">Source</th><th scope="col" class="num">Open</th><th scope="col">Last</th><th scope="col">Example</th>
    ${act ? html`<th scope="col"><span class="unseen">What to do</span></th>` : nothing}</tr></thead>
  <tbody>${counts.groups.map(group => html`<tr data-letters>
    <td>${group.stage}</td><th scope="row" title=${group.exception}>${shortClass(group.exception)}</th><td>${group.source}</td>
    <td class="num">${count(group.count)}</td><td>${agoTime(group.last)}</td><td><code>${group.example}</code></td>
    ${act ? html`<td class="acts">${button('Redrive', group, () => act(() => redrive(group)))} ${button('Park', group, () => act(() => park(group)))}</td>` : nothing}
  </tr>`)}</tbody></table></div>
  ${counts.moreGroups ? html`<p class="aside">${many(counts.moreGroups, 'more group')}: <code>wiredesk dead-letters list</code> has them all.</p>` : nothing}`;

const button = (word, group, run) => html`<button class="button little" type="button" @click=${run} data-act=${word.toLowerCase()}
  aria-label="${word} ${many(group.count, 'dead letter')}: ${group.stage}, ${shortClass(group.exception)}, ${group.source}">${word}</button>`;

const of = ({stage, exception, source}) => ({stage, exception, source});

const title = (verb, group) => `${verb} dead letters of ${group.stage}?`;

const about = group => html`<p>${shortClass(group.exception)}, source ${group.source}.</p>`;

/** Says first how many would go where: the desk tries it without doing it. */
async function redrive(group) {
  const would = await post('/v1/dead-letters/redrive', {...of(group), dryRun: true});
  if (!would) return null;
  const topics = [...new Set(would.letters.map(each => each.topic).filter(Boolean))].join(', ');
  const reason = would.letters.find(each => each.fate === 'stays')?.reason;
  const body = html`${about(group)}<ul class="would">
    <li>${many(would.redriven, 'record')} ${would.redriven === 1 ? 'goes' : 'go'} back${topics ? ` to ${topics}` : ''}</li>
    ${would.parked ? html`<li>${count(would.parked)} will be parked: tried too often</li>` : nothing}
    ${would.stay ? html`<li>${count(would.stay)} stay: ${reason}</li>` : nothing}</ul>`;
  const some = would.redriven + would.parked;
  const sure = await ask({title: title('Redrive', group), body, confirm: some ? `Redrive ${count(some)}` : null});
  return sure ? post('/v1/dead-letters/redrive', of(group)).then(done) : null;
}

async function park(group) {
  const would = await post('/v1/dead-letters/park', {...of(group), dryRun: true});
  if (!would) return null;
  const body = html`${about(group)}<p>${many(would.parked, 'dead letter')} will be put aside, as dealt with.</p>`;
  const sure = await ask({title: title('Park', group), body, danger: true, confirm: would.parked ? `Park ${count(would.parked)}` : null,
    fields: [{name: 'reason', label: 'Reason, kept with them'}]});
  return sure ? post('/v1/dead-letters/park', {...of(group), ...(sure.reason.trim() ? {reason: sure.reason.trim()} : {})}).then(done) : null;
}

const done = answer => answer && `${many(answer.redriven, 'dead letter')} redriven, ${count(answer.parked)} parked, ${count(answer.stay)} stay`;
