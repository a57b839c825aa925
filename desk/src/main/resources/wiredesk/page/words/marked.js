import {html} from '../html.js';
import {Points} from './points.js';

/** A text with stretches of it marked; the stretches are in code points, in order, and do not overlap. */
export function marked(text, marks) {
  if (!marks.length) return text;
  const points = new Points(text);
  const pieces = [];
  let at = 0;
  for (const {start, end} of marks) {
    pieces.push(points.slice(at, start), html`<mark data-start=${start} data-end=${end}>${points.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, points.slice(at, points.length)];
}
