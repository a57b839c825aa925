import {Problem} from '../http/get.js';
import {forget, key} from './key.js';

/**
 * Asks the desk to do something, with the reader's key.
 *
 * @return promise of its answer, or null if the reader has no key
 * @throws Problem if it is refused
 */
export async function post(path, body) {
  for (let wrong = false; ; wrong = true) {
    const given = await key(wrong);
    if (!given) return null;
    const response = await send(path, body, given);
    if (response.status !== 401) return told(response);
    forget();
  }
}

async function send(path, body, given) {
  try {
    return await fetch(path, {method: 'POST', body: JSON.stringify(body ?? {}),
      headers: {'Accept': 'application/json', 'Content-Type': 'application/json', 'X-API-Key': given}});
  } catch {
    throw new Problem({title: 'The desk does not answer', detail: 'No connection to the desk. Nothing may have been done.', status: 0});
  }
}

async function told(response) {
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw new Problem({title: response.statusText || `Status ${response.status}`, ...answer, status: response.status});
}
