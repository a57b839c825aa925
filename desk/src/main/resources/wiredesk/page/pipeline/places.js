import {count, many} from '../words/number.js';
import {perSecond, span, total} from './words.js';
import {lettersHealth, routesHealth, sourcesHealth, stageHealth} from './health.js';

/** What stands at each place of the picture: {name, kind, lines, health}. Picture and table say the same. */
export function places(sample) {
  const topic = key => sample.topics.find(each => each.key === key);
  const stage = (name, lane = 'live') => sample.stages.find(each => each.name === name && each.lane === lane);
  const hop = name => sample.latency.find(each => each.hop === name);
  const running = sample.replays.filter(each => each.state === 'RUNNING');
  const routed = sample.routes.reduce((sum, route) => sum + (route.rate ?? 0), 0);
  return {
    sources: {name: 'sources', kind: 'outside', health: sourcesHealth(sample.sources),
      lines: [count(sample.sources.length), `${count(total(sample.outcomes.total) - total(sample.outcomes.replayed))} in an hour`]},
    ingest: {name: 'ingest', kind: 'stage', health: stageHealth(stage('ingest')), stage: stage('ingest'),
      lines: [late(hop('received')), 'from publication']},
    raw: flow(topic('raw')),
    replay: flow(topic('raw.replay')),
    enrich: worker('enrich', stage('enrich')),
    enrichReplay: worker('enrich, replays', stage('enrich', 'replay')),
    enriched: flow(topic('enriched')),
    sink: {...worker('sink', stage('sink')), late: late(hop('decided'))},
    articles: flow(topic('articles')),
    quotes: flow(topic('quotes')),
    entities: flow(topic('entities')),
    routes: {name: many(sample.routes.length, 'route'), kind: 'topic', health: routesHealth(sample.routes), lines: [perSecond(routed)], rate: routed},
    letters: {name: 'dead letters', kind: 'letters', health: lettersHealth(sample.deadLetters),
      lines: [causes(sample.deadLetters)]},
    copying: {name: 'replays', running: running.length, stalled: running.filter(each => each.stalled).length, rate: running.reduce((sum, each) => sum + (each.rate ?? 0), 0)},
  };
}

const causes = ({open, groups, moreGroups}) => open ? `of ${many(groups.length + moreGroups, 'cause')}` : 'none open';

const late = hop => hop.count ? `p95 ${span(hop.p95)}` : 'nothing lately';

const flow = topic => ({name: topic.name, kind: 'topic', rate: topic.rate, lines: [perSecond(topic.rate)], health: {level: 'ok', words: ''}});

const worker = (name, stage) => ({name, kind: 'stage', stage, health: stageHealth(stage), rate: stage.rate,
  lines: [`lag ${count(stage.lag ?? 0)}`, perSecond(stage.rate)]});
