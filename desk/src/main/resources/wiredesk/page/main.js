import {follow} from './shell/router.js';
import {frameTop} from './shell/top.js';
import {listenToKeys} from './shell/keys.js';
import {keepTimesFresh} from './words/time.js';
import {watchDesk} from './shell/status.js';

frameTop(document.getElementById('top'));
listenToKeys();
keepTimesFresh();
watchDesk();
follow(document.getElementById('view'));
