import {html, nothing} from '../html.js';
import {clockTime} from '../words/time.js';
import {problem} from '../http/problem.js';

/** Where the article went: each record of it, in topics and routes. */
export const places = ({places: list}, routes, records, again) => html`
  <section class="places" aria-labelledby="places-title"><h2 id="places-title">Where it went</h2>
    <div class="scroller" tabindex="0" role="region" aria-label="Records"><table>
      <thead><tr><th scope="col">Topic</th><th scope="col" class="number">Partition</th><th scope="col" class="number">Offset</th>
        <th scope="col">Time</th><th scope="col">Outcome</th><th scope="col"><span class="unseen">Record</span></th></tr></thead>
      <tbody>${list.map(place => row(place, records))}${(routes.found ?? []).map(place => row(place, records))}</tbody>
    </table></div>
    <p class="routes-note" data-routes=${routes.found ? 'found' : routes.error ? 'failed' : 'loading'}>${note(routes)}</p>
    ${routes.error ? problem(routes.error, again) : nothing}
  </section>`;

function note({found, error}) {
  if (error) return nothing;
  if (!found) return 'Looking through the routes …';
  return found.length ? nothing : 'No subscriber route has taken it.';
}

const row = (place, records) => html`
  <tr data-place="${place.topic} ${place.partition} ${place.offset}" data-kind=${place.kind}>
    <th scope="row">${place.topic}${place.route ? html` <span class="chip">route ${place.route}</span>` : nothing}
      ${place.kind === 'quotes' || place.kind === 'entities' ? html`<span class="place-key">${place.key}</span>` : nothing}</th>
    <td class="number">${place.partition}</td><td class="number">${place.offset}</td>
    <td>${clockTime(place.time)}</td><td>${place.outcome ?? nothing}</td>
    <td><button type="button" class="button little" aria-expanded=${records.isOpen(place)} @click=${() => records.flip(place)}
      aria-label="Record at ${place.topic} ${place.partition} ${place.offset}">Record</button></td>
  </tr>
  ${records.isOpen(place) ? html`<tr class="record-row"><td colspan="6">${records.template(place)}</td></tr>` : nothing}`;
