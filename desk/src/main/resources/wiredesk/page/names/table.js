import {html, nothing, repeat} from '../html.js';
import {nameHref} from '../words/speakers.js';
import {count} from '../words/number.js';
import {clockTime} from '../words/time.js';
import {spark} from './spark.js';

/** Who is quoted and mentioned most. */
export function table({names, from, bucketMinutes}, {sort}) {
  const most = Math.max(1, ...names.map(name => name[sort]));
  return html`<div class="names-scroll"><table class="names-table" data-names>
    <caption>Since ${clockTime(from)}. Each step of a line is ${interval(bucketMinutes)}.</caption>
    <thead><tr><th scope="col">Name</th><th scope="col" class="number" aria-sort=${sort === 'quoted' ? 'descending' : nothing}>Quoted</th>
      <th scope="col" class="number" aria-sort=${sort === 'mentioned' ? 'descending' : nothing}>Mentioned</th><th scope="col">Over time</th></tr></thead>
    <tbody>${repeat(names, name => name.key, name => row(name, sort, most))}</tbody></table></div>`;
}

const row = (name, sort, most) => html`<tr data-row data-key=${name.key}>
  <th scope="row"><a data-main href=${nameHref(name.key)}>${name.name}</a>
    ${name.role ? html`<span class="name-role">${name.role}</span>` : nothing}
    <span class="share" aria-hidden="true"><span style="width:${(100 * name[sort] / most).toFixed(1)}%"></span></span></th>
  <td class="number">${count(name.quoted)}</td><td class="number">${count(name.mentioned)}</td><td>${spark(name.spark)}</td></tr>`;

const interval = minutes => minutes % 60 ? `${minutes} min` : minutes === 60 ? 'an hour' : `${minutes / 60} h`;
