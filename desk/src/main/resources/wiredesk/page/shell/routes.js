/*
 * The views, and how one plugs in.
 *
 * A route names a module and the function that the module exports. The module is loaded when the reader first
 * comes to it. The function is called each time the reader comes to the view:
 *
 *     export function pipelineView(frame) { … return {template, moved, left, keys}; }
 *
 * frame.url              the address as a URL, always the current one
 * frame.redraw()         draws template() into <main> before the screen's next frame; may be called often
 * frame.cost()           milliseconds that the last drawing took
 * frame.go(href, {replace})   to another address, without a reload; a plain <a href> does the same
 * frame.title(text)      the window's title
 * frame.announce(text, {urgent})   for screen readers; at most one in ten seconds unless urgent
 * frame.signal           an AbortSignal that fires when the reader leaves: for fetch, listeners and streams
 *
 * template()             lit-html's TemplateResult, with one <h1>
 * moved()                optional: the query changed and the view stays; without it the view is made anew
 * left()                 optional: the reader has gone
 * keys                   optional: {'n': {does: 'shows what is new', run(event) {…}}}, listed under "?"
 *
 * Elements with data-row that hold a link or button with data-main are what j and k go through.
 * An element with data-slash gets the focus on "/".
 *
 * styles: stylesheets that are loaded with the view. identity: the parameters of the query that make it another
 * view, as the article's id does. nav: its name in the navigation, if it stands there. under: the address that the
 * navigation marks meanwhile. ahead: whether its code is loaded soon after the first view.
 */
export const routes = [
  {path: '/', nav: 'Live wire', icon: 'wire', module: '/assets/wire/view.js', view: 'wireView',
    styles: ['/assets/wire/wire.css', '/assets/wire/card.css', '/assets/wire/filters.css']},
  {path: '/people', nav: 'People', icon: 'people', module: '/assets/names/view.js', view: 'namesView', ahead: true,
    styles: ['/assets/names/names.css']},
  {path: '/search', nav: 'Search', icon: 'search', module: '/assets/search/view.js', view: 'searchView', ahead: true,
    styles: ['/assets/search/search.css']},
  {path: '/pipeline', nav: 'Pipeline', icon: 'pipeline', module: '/assets/pipeline/view.js', view: 'pipelineView',
    styles: ['/webjars/uplot/dist/uPlot.min.css', '/assets/pipeline/pipeline.css', '/assets/pipeline/picture.css']},
  {path: '/article', module: '/assets/article/view.js', view: 'articleView', ahead: true, identity: ['id'],
    styles: ['/assets/article/article.css', '/assets/article/text.css', '/assets/article/quote-card.css',
      '/assets/article/side.css', '/assets/article/versions.css', '/assets/article/places.css']},
  {path: '/name', module: '/assets/names/page.js', view: 'nameView', ahead: true, identity: ['key'], under: '/people',
    styles: ['/assets/names/names.css']},
];

/** The route of an address, or undefined. */
export const routeOf = url => routes.find(route => route.path === url.pathname);
