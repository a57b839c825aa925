import {html, svg} from '../html.js';

const WIDTH = 120;
const HEIGHT = 28;

/** A line of counts over time, the latest at the right; its words are for those who do not see it. */
export function spark(counts) {
  const most = Math.max(1, ...counts);
  const wide = WIDTH / Math.max(1, counts.length - 1);
  const line = counts.map((each, at) => `${(at * wide).toFixed(1)},${(HEIGHT - 2 - (HEIGHT - 4) * each / most).toFixed(1)}`);
  const words = counts.length ? `${counts[counts.length - 1]} in the latest interval, ${Math.max(...counts)} at most` : 'no counts';
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${words}>
    <title>${words}</title>
    ${counts.length > 1 ? svg`<polygon points="0,${HEIGHT} ${line.join(' ')} ${WIDTH},${HEIGHT}"></polygon><polyline points=${line.join(' ')}></polyline>` : ''}</svg>`;
}
