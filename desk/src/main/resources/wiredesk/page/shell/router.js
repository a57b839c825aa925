import {routes, routeOf} from './routes.js';
import {loadStyles} from './styles.js';
import {stage} from './stage.js';
import {scrolled, keepScroll, markScroll} from './scroll.js';
import {nowhere, broken} from './nowhere.js';

let current = null; // {route, identity, frame, view}
let turn = 0;

/** The view that is shown, or null before the first. */
export const currentView = () => current?.view ?? null;

/** Goes to an address of the page; the browser's history has it. */
export function go(href, {replace = false} = {}) {
  const url = new URL(href, location.href);
  if (url.href === location.href) return;
  markScroll();
  history[replace ? 'replaceState' : 'pushState'](replace ? history.state : {}, '', url);
  arrive({fresh: true});
}

/** Starts to follow links and the history, drawing into the element. */
export function follow(element) {
  stage.element = element;
  document.addEventListener('click', intercept);
  window.addEventListener('popstate', () => arrive({fresh: false}));
  keepScroll();
  arrive({fresh: false, first: true}).then(loadAhead);
}

function intercept(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey
    || event.altKey || link.target || link.hasAttribute('download')) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !routeOf(url) || url.hash) return;
  event.preventDefault();
  go(url.href);
}

async function arrive({fresh, first = false}) {
  const url = new URL(location.href);
  const route = routeOf(url);
  const identity = route?.identity?.map(name => url.searchParams.get(name)).join('\n');
  const mine = ++turn;
  if (current?.route === route && current?.identity === identity && current?.view.moved) return moveTo(url);
  const make = await maker(route).catch(error => frame => broken(error, frame));
  if (mine !== turn) return; // the reader went on while it loaded
  leave();
  const frame = stage.frame(url, go);
  current = {route, identity, frame, view: make(frame)};
  document.dispatchEvent(new CustomEvent('desk:arrived', {detail: route}));
  stage.show(current.view, {focus: !first, y: fresh ? 0 : scrolled()});
}

function moveTo(url) {
  const same = current.frame.url.search === url.search; // only the hash is another
  current.frame.url = url;
  if (!same) current.view.moved();
}

function leave() {
  current?.view.left?.();
  current?.frame.end();
}

// The other views' code, while the desk is known to be there.
function loadAhead() {
  setTimeout(() => routes.filter(route => route.ahead).forEach(route => maker(route).catch(() => {})), 1000);
}

async function maker(route) {
  if (!route) return nowhere;
  const [module] = await Promise.all([import(route.module), loadStyles(route.styles)]);
  return module[route.view];
}
