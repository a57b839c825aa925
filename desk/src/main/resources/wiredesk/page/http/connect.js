import {openSource} from './source.js';

let worker; // null when the browser has none, or it does not run
let ids = 0;
const takers = new Map(); // id → {url, names, take, end}

/**
 * Opens a stream, through the worker that all windows share where there is one.
 *
 * @param names of the events that are wanted
 * @return a function that ends it
 */
export function connect(url, names, take) {
  const taker = {url: new URL(url, location.href).href, names, take};
  const id = ++ids;
  takers.set(id, taker);
  if (shared()) worker.port.postMessage({open: {id, url: taker.url, names}});
  else alone(taker);
  return () => {
    takers.delete(id);
    if (taker.end) taker.end();
    else worker?.port.postMessage({close: {id}});
  };
}

function shared() {
  if (worker !== undefined) return worker;
  if (!window.SharedWorker) return worker = null;
  worker = new SharedWorker('/assets/http/stream-worker.js', {type: 'module', name: 'wiredesk'});
  worker.port.onmessage = ({data: {id, events}}) => takers.get(id)?.take(events);
  worker.onerror = event => {
    event.preventDefault();
    worker = null;
    takers.forEach(alone);
  };
  return worker;
}

function alone(taker) {
  taker.end = openSource(taker.url, taker.names, event => taker.take([event]));
}
