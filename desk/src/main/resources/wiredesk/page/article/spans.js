/*
 * What is to be marked in the text, from the outside to the inside: a quote's content, its verbatim parts, the cue, the
 * words that name the speaker, mentions of entities. A span is {layer, start, end, quote or entity}, in code points.
 */
const LAYERS = ['content', 'verbatim', 'cue', 'mention', 'entity'];

/** All spans of an article, in the order in which they nest. */
export function spansOf({quotes, entities}) {
  const spans = [...quotes.flatMap(ofQuote), ...entities.flatMap(ofEntity)];
  return spans.filter(span => span.end > span.start).sort(outermostFirst);
}

const ofQuote = quote => [
  ...quote.content.map((span, at) => ({...span, layer: 'content', quote, first: at === 0})),
  ...quote.verbatim.map(span => ({...span, layer: 'verbatim', quote})),
  ...[quote.cue].filter(Boolean).map(span => ({...span, layer: 'cue', quote})),
  ...[quote.speaker?.mention].filter(Boolean).map(span => ({...span, layer: 'mention', quote})),
];

const ofEntity = entity => entity.mentions.map(span => ({...span, layer: 'entity', entity}));

const outermostFirst = (left, right) => LAYERS.indexOf(left.layer) - LAYERS.indexOf(right.layer)
  || (right.end - right.start) - (left.end - left.start) || left.start - right.start;
