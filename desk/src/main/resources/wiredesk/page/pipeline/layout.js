// Where the places stand: {x, y, w, h} in the drawing's own units, one plan for wide windows, one for phones.
const box = (x, y, w = 160, h = 92) => ({x, y, w, h});
const small = (x, y, w = 176) => ({x, y, w, h: 50});

export const WIDE = {
  width: 1330, height: 380, flows: 'across',
  at: {
    sources: box(2, 40, 156), ingest: box(190, 40, 156), raw: box(378, 40, 156), replay: box(378, 212, 156),
    enrich: box(566, 40), enrichReplay: box(566, 212), enriched: box(760, 40), sink: box(954, 40),
    articles: small(1152, 6), quotes: small(1152, 66), entities: small(1152, 126), routes: small(1152, 186),
    letters: {x: 760, y: 296, w: 354, h: 78},
  },
};

export const TALL = {
  width: 390, height: 880, flows: 'down',
  at: {
    sources: box(2, 4, 186), ingest: box(2, 126, 186), raw: box(2, 248, 186), replay: box(224, 248, 164),
    enrich: box(2, 370, 186), enrichReplay: box(224, 370, 164), enriched: box(2, 492, 186), sink: box(2, 640, 186),
    articles: small(224, 570, 164), quotes: small(224, 631, 164), entities: small(224, 692, 164), routes: small(224, 753, 164),
    letters: {x: 2, y: 790, w: 186, h: 82},
  },
};

/** The ways between places: [from, to, whether it is for what went wrong]. */
export const WAYS = [
  ['sources', 'ingest'], ['ingest', 'raw'], ['raw', 'enrich'], ['enrich', 'enriched'], ['enriched', 'sink'],
  ['sink', 'articles'], ['sink', 'quotes'], ['sink', 'entities'], ['sink', 'routes'],
  ['raw', 'replay', 'copy'], ['replay', 'enrichReplay'], ['enrichReplay', 'enriched'],
];

/** A line from one box to another that leaves and arrives at right angles to their sides. */
export function line(from, to, flows) {
  const beside = to.x > from.x + from.w;
  const across = Math.abs(from.y - to.y) < 4 || beside && (flows === 'across' || to.h < 60);
  return across ? sideways(from, to) : updown(from, to);
}

function sideways(from, to) {
  const [left, right] = from.x < to.x ? [from.x + from.w, to.x] : [from.x, to.x + to.w];
  const [y1, y2] = [from.y + from.h / 2, to.y + to.h / 2];
  const middle = (left + right) / 2;
  return `M${left} ${y1}C${middle} ${y1} ${middle} ${y2} ${right} ${y2}`;
}

function updown(from, to) {
  const [x1, x2] = [from.x + from.w / 2, to.x + to.w / 2];
  const [y1, y2] = [from.y + from.h, to.y];
  const middle = (y1 + y2) / 2;
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}
