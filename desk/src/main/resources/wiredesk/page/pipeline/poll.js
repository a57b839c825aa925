import {get} from '../http/get.js';

/**
 * Asks for something now and then, as long as somebody looks. Polled and not streamed: a browser opens six connections to a
 * server, and a stream would hold one for each window.
 *
 * @param read () → promise of what is there
 * @param told called with {found, error}: the last that was found stays beside an error
 */
export function poll(read, every, told, signal) {
  let timer = null;
  let found = null;
  let turn = 0;
  const look = async () => {
    clearTimeout(timer);
    const mine = ++turn;
    let error = null;
    try {
      const now = await read();
      if (mine === turn) found = now;
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      error = failure;
    }
    if (signal.aborted || mine !== turn) return;
    told({found, error});
    if (!document.hidden) timer = setTimeout(look, every);
  };
  document.addEventListener('visibilitychange', () => document.hidden || look(), {signal});
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
  return look;
}

/** How the pipeline does now. */
export const readNow = signal => get('/api/pipeline', {}, {signal});

/** How it did. */
export const readHistory = (minutes, signal) => get('/api/pipeline/history', {minutes}, {signal});
