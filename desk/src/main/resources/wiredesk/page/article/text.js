import {html, nothing} from '../html.js';
import {Points} from '../words/points.js';
import {nest, paragraphs} from './nest.js';
import {spansOf} from './spans.js';
import {hueOf} from './palette.js';

/** The text of an article with its quotes and entities marked in place. */
export function text(article, palette) {
  const points = new Points(article.body);
  const spans = spansOf(article);
  const draw = nodes => nodes.map(node => node.span
    ? piece(node, palette, draw(node.inside)) : points.slice(node.start, node.end));
  return html`<div class="text" data-text lang=${article.card.language ?? nothing}>
    ${paragraphs(article.body, points).map(({start, end}) =>
      html`<p data-start=${start} data-end=${end}>${draw(nest(start, end, spans))}</p>`)}
    ${article.tail ? html`<p class="tail" title="Promotional text that was taken out of the body">${article.tail}</p>` : nothing}
  </div>`;
}

// Everything between the tags is the article's, to the character: signs are the stylesheet's, made from attributes.
function piece({start, end, span}, palette, inside) {
  if (span.layer === 'entity') {
    return html`<span class="entity" data-layer="entity" data-start=${start} data-end=${end} data-entity=${span.entity.key}
      data-kind=${span.entity.type}>${inside}</span>`;
  }
  const {colour, sign} = hueOf(span.quote, palette);
  if (span.layer !== 'content') {
    return html`<span class=${span.layer} data-layer=${span.layer} data-start=${start} data-end=${end}
      data-quote=${span.quote.id} data-colour=${colour}>${inside}</span>`;
  }
  const opens = span.first && start === span.start;
  return html`<mark class="content" data-layer="content" data-start=${start} data-end=${end} data-quote=${span.quote.id}
    data-type=${span.quote.type} data-colour=${colour} data-sign=${opens ? sign : nothing}
    tabindex=${opens ? '0' : nothing} id=${opens ? `quote-${span.quote.id}` : nothing}>${inside}</mark>`;
}
