import {count} from '../words/number.js';
import {span} from './words.js';

// What is the matter at each place, in a word and a sentence. level: ok, note, warn, bad.
const OK = {level: 'ok', words: ''};
const SOME = 100; // records that may wait without a word
const SLOW = 60; // seconds of work that may wait
const LATE = 600;

/** How a stage does. */
export function stageHealth(stage) {
  const {name, lane, members, lag, rate, state} = stage;
  if (!members) return nobody(stage);
  if (state && state !== 'Stable') return {level: 'warn', words: 'rebalancing'};
  if (stage.yields) return {level: 'note', words: 'waits for live news'};
  if (lag == null || lag <= SOME || lane === 'replay' && rate > 0) return OK;
  if (!rate) return {level: 'bad', words: 'stands still'};
  const seconds = lag / rate;
  if (seconds < SLOW) return OK;
  return {level: seconds < LATE ? 'warn' : 'bad', words: `${span(seconds * 1000)} behind`};
}

function nobody({name, lane, lag}) {
  if (name === 'ingest') return {level: 'note', words: 'polls nothing'};
  if (lane === 'replay' && !lag) return {level: 'note', words: 'not running'};
  return {level: 'bad', words: 'not running'};
}

/** How the sources do, together. */
export function sourcesHealth(sources) {
  const silent = sources.filter(each => each.silence).length;
  const failing = sources.filter(each => each.failures > 0).length;
  if (silent) return {level: 'bad', words: `${count(silent)} silent`};
  if (failing) return {level: 'warn', words: `${count(failing)} failing`};
  return OK;
}

/** How the dead letters do. */
export const lettersHealth = ({open}) => open ? {level: 'warn', words: `${count(open)} open`} : OK;

/** How the routes do, together. */
export function routesHealth(routes) {
  const paused = routes.filter(each => each.paused != null).length;
  return paused ? {level: 'warn', words: `${count(paused)} paused`} : OK;
}

/** How a replay does. */
export function replayHealth(replay) {
  if (replay.problem) return {level: 'bad', words: 'failed'};
  if (replay.stalled) return {level: 'warn', words: 'nobody copies'};
  return OK;
}
