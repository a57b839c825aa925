import {html, render} from '../html.js';
import {routes} from './routes.js';
import {statusLine} from './status-line.js';
import {icon} from './icons.js';
import {theme, nextTheme, THEME_WORDS} from './theme.js';
import {showHelp} from './help.js';

/** Draws the page's header and keeps it up to date. */
export function frameTop(element) {
  let route = null;
  const draw = () => render(top(route), element);
  document.addEventListener('desk:arrived', event => { route = event.detail; draw(); });
  document.addEventListener('desk:status', draw);
  document.addEventListener('desk:theme', draw);
  draw();
}

const top = route => html`
  <a class="brand" href="/"><span aria-hidden="true" class="brand-sign">W</span><span class="brand-name">Wiredesk</span></a>
  <nav class="nav" aria-label="Views"><ul>
    ${routes.filter(each => each.nav).map(each => html`<li><a href=${each.path} data-nav=${each.path}
      aria-current=${current(each, route)}>${icon(each.icon)}<span>${each.nav}</span></a></li>`)}
  </ul></nav>
  ${statusLine()}
  <button class="quiet" type="button" @click=${nextTheme} data-theme-switch aria-label="Theme: ${THEME_WORDS[theme()]}. Change it"
    title="Theme: ${THEME_WORDS[theme()]}">${icon(theme())}</button>
  <button class="quiet keys-button" type="button" @click=${showHelp} aria-label="Keys" title="Keys (?)">${icon('keys')}</button>`;

const current = (each, route) => {
  if (each === route) return 'page';
  return route && each.path === route.under ? 'true' : 'false';
};
