import {html, nothing} from '../html.js';
import {count} from '../words/number.js';
import {span} from './words.js';

const OLD = 15_000;

/** Says that what is shown is old, and why; or that it is not complete yet. */
export function lateness({found, error}) {
  if (!found?.sample) return found?.problem ? old(`Nothing is known of the pipeline yet: ${found.problem}`) : nothing;
  const age = Date.parse(found.now) - Date.parse(found.sample.time);
  if (error) return old('The desk does not answer. What is shown is what it said last.');
  if (found.problem) return old(`What is shown is ${span(Math.max(age, 0))} old. ${found.problem}`);
  if (age > OLD) return old(`What is shown is ${span(age)} old.`);
  return found.sample.complete ? nothing : html`<p class="notice" role="status">The desk is still reading the last hour; figures will grow.</p>`;
}

const old = words => html`<p class="notice late" role="status" data-late>${words}</p>`;

/** Tells screen readers what has become worse. Returns what it was told of. */
export function news(frame, found, before) {
  if (!found?.sample) return before;
  const {deadLetters, sources} = found.sample;
  const known = {open: deadLetters.open, silent: sources.filter(each => each.silence).map(each => each.source), time: deadLetters.time};
  if (before?.time && known.open > before.open) frame.announce(`${count(known.open - before.open)} new dead letters`);
  const fresh = before ? known.silent.filter(each => !before.silent.includes(each)) : [];
  if (fresh.length) frame.announce(`Silent: ${fresh.join(', ')}`);
  return known;
}
