// The one place that knows where lit-html lies.
export {html, svg, nothing, render} from '/webjars/lit-html/lit-html.js';
export {repeat} from '/webjars/lit-html/directives/repeat.js';
export {guard} from '/webjars/lit-html/directives/guard.js';
export {live} from '/webjars/lit-html/directives/live.js';
export {ifDefined} from '/webjars/lit-html/directives/if-defined.js';
