// Choices of this reader on this browser. Private windows may have no storage: then they last as long as the page.

/** Remembers a choice. */
export function remember(name, value) {
  try {
    localStorage.setItem(`wiredesk.${name}`, value);
  } catch {
    // not kept
  }
}

/** A choice made before, or null. */
export function recall(name) {
  try {
    return localStorage.getItem(`wiredesk.${name}`);
  } catch {
    return null;
  }
}
