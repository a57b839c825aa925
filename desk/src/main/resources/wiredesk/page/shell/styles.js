const asked = new Map();

/** Loads stylesheets once each; done when all are there, or are known to be missing. */
export const loadStyles = hrefs => Promise.all((hrefs ?? []).map(href => {
  if (!asked.has(href)) asked.set(href, load(href));
  return asked.get(href);
}));

const load = href => new Promise(done => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.onload = link.onerror = done;
  document.head.append(link);
});
