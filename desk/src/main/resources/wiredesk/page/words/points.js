/**
 * A text whose places are counted in Unicode code points, as all offsets of Wiredesk are. JavaScript counts UTF-16
 * units: an emoji is two of them.
 */
export class Points {
  #text;
  #units; // code point → UTF-16 unit; null when they are the same

  constructor(text) {
    this.#text = text;
    this.#units = /[\ud800-\udbff]/.test(text) ? units(text) : null;
  }

  /** Code points in the text. */
  get length() {
    return this.#units ? this.#units.length - 1 : this.#text.length;
  }

  /** The text from one code point to before another. */
  slice(start, end) {
    return this.#units ? this.#text.slice(this.#units[start], this.#units[end]) : this.#text.slice(start, end);
  }

  /** Where a UTF-16 unit stands, in code points. */
  pointAt(unit) {
    if (!this.#units) return unit;
    let low = 0;
    for (let high = this.#units.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.#units[middle] < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function units(text) {
  const found = [];
  let at = 0;
  for (const point of text) {
    found.push(at);
    at += point.length;
  }
  found.push(at);
  return found;
}
