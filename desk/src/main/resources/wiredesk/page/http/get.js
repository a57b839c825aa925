/** What went wrong, as the problem document says it (RFC 9457), or in our words when there is none. */
export class Problem extends Error {
  constructor({title, detail, status}) {
    super(detail ?? title);
    Object.assign(this, {title, detail, status});
  }
}

/**
 * Reads JSON from the desk.
 *
 * @param parameters for the query; null, undefined, '' and [] are left out, a list is repeated
 * @throws Problem always with a title; a fetch that was aborted throws its AbortError
 */
export async function get(path, parameters = {}, {signal} = {}) {
  const response = await reach(withQuery(path, parameters), signal);
  if (response.ok) return response.json();
  throw new Problem(await told(response));
}

/** Path and query as one string. */
export function withQuery(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value].flat()) if (each != null && each !== '') query.append(name, each);
  }
  return query.size ? `${path}?${query}` : path;
}

async function reach(url, signal) {
  try {
    return await fetch(url, {signal, headers: {Accept: 'application/json'}});
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({title: 'The desk does not answer', detail: 'No connection to the desk. Is it running?', status: 0});
  }
}

async function told(response) {
  const fallback = {title: response.statusText || `Status ${response.status}`, status: response.status};
  try {
    return {...fallback, ...await response.json(), status: response.status};
  } catch {
    return fallback;
  }
}
