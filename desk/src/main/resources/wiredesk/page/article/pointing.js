/**
 * Which quote the reader points at, with pointer, finger or keyboard, in the text or in the list beside it.
 *
 * open: {id, anchor, pinned} or null. A pinned one stays until Esc, a click elsewhere or on itself.
 */
export class Pointing {
  open = null;
  #timer = null;
  #hushed = false; // focus that comes back after Esc opens nothing

  constructor(changed) {
    this.changed = changed;
  }

  over = event => this.#at(event, (id, anchor) => this.#show(id, anchor, false));

  out = () => {
    if (!this.open || this.open.pinned) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), 200);
  };

  focus = event => {
    if (this.#hushed) return;
    this.#at(event, (id, anchor) => this.#show(id, anchor, this.open?.id === id && this.open.pinned));
  };

  click = event => {
    if (event.target.closest('a, [data-card], [data-entry]')) return;
    this.#at(event, (id, anchor) => {
      if (this.open?.id === id && this.open.pinned) this.close();
      else this.#show(id, anchor, true);
    }, () => this.close());
  };

  /** Enter pins the card and goes into it, Esc closes it and goes back. */
  key = event => {
    if (event.key === 'Enter' && event.target.matches('mark[data-quote]')) {
      this.#show(event.target.dataset.quote, event.target, true);
      this.enter = true;
      event.preventDefault();
    } else if (event.key === 'Escape' && this.open) {
      const {anchor} = this.open;
      const inside = document.activeElement?.closest('[data-card]');
      this.close();
      this.#hushed = true;
      if (inside) anchor.focus();
      this.#hushed = false;
      event.preventDefault();
    }
  };

  show(id, anchor) {
    this.#show(id, anchor, true);
  }

  close() {
    clearTimeout(this.#timer);
    if (!this.open) return;
    this.open = null;
    this.changed();
  }

  #show(id, anchor, pinned) {
    clearTimeout(this.#timer);
    if (this.open?.id === id && this.open.anchor === anchor && this.open.pinned === pinned) return;
    this.open = {id, anchor, pinned};
    this.changed();
  }

  #at(event, found, none = () => {}) {
    if (event.target.closest('[data-card]')) return clearTimeout(this.#timer);
    const anchor = event.target.closest('[data-quote]');
    if (!anchor) return none();
    if (event.type === 'pointerover' && (event.pointerType === 'touch' || this.open?.pinned)) return;
    found(anchor.dataset.quote, anchor);
  }
}
