/** As many colours as text.css has. */
const COLOURS = 10;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A colour and a letter for each speaker of an article, in the order in which they first speak: the colour is never
 * the only sign. Quotes without a speaker have neither.
 *
 * @return Map of a speaker's key, or name where there is no key, to {colour: 0…9, sign: 'A'…}
 */
export function paletteOf(quotes) {
  const palette = new Map();
  for (const quote of quotes) {
    const who = speakerOf(quote);
    if (who && !palette.has(who)) palette.set(who, {colour: palette.size % COLOURS, sign: signOf(palette.size)});
  }
  return palette;
}

/** What a quote's speaker is known by within the article, or null. */
export const speakerOf = ({speaker}) => speaker?.key ?? speaker?.name ?? null;

/** The colour and letter of a quote. */
export const hueOf = (quote, palette) => palette.get(speakerOf(quote)) ?? {colour: 'none', sign: '?'};

const signOf = at => at < SIGNS.length ? SIGNS[at] : signOf(Math.floor(at / SIGNS.length) - 1) + SIGNS[at % SIGNS.length];
