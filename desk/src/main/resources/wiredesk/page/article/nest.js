/**
 * Spans that may overlap in any way, as a tree that may not. Where a span crosses the border of one outside of it, it is
 * cut in two; each piece knows its own start and end.
 *
 * @param spans {start, end, …}, the outermost first
 * @return nodes in text order, without gaps: {start, end, span or null, inside: nodes}
 */
export function nest(start, end, spans) {
  if (start >= end) return [];
  const [outer, ...rest] = within(start, end, spans);
  if (!outer) return [{start, end, span: null, inside: []}];
  const from = Math.max(start, outer.start);
  const to = Math.min(end, outer.end);
  return [
    ...nest(start, from, rest),
    {start: from, end: to, span: outer, inside: nest(from, to, rest)},
    ...nest(to, end, rest),
  ];
}

const within = (start, end, spans) => spans.filter(span => span.start < end && span.end > start);

/** The paragraphs of a text as {start, end} in code points, the line breaks between them left out. */
export function paragraphs(text, points) {
  return [...text.matchAll(/[^\n\r]+/g)].filter(([line]) => line.trim())
    .map(({0: line, index}) => ({start: points.pointAt(index), end: points.pointAt(index + line.length)}));
}
