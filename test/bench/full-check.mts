// Words a second of a full check with all rules, warm, on one core; articles of 500 words, none checked twice.
import { ArticleSession } from '../../src/engine/session.ts';
import { madeArticle, randomFrom, wordsIn } from '../support/made-articles.ts';
import { quantile, report } from './support/report.mts';
import { context } from './support/typing.mts';

const rounds: number[] = [];
const memory: number[] = [];
for (let round = 0; round < 12; round++) {
  const texts = Array.from({ length: 40 }, (_, n) => madeArticle(randomFrom(round * 1000 + n), 500));
  const words = texts.reduce((sum, t) => sum + wordsIn(t), 0);
  const start = process.cpuUsage();
  for (const text of texts) new ArticleSession().check(text, context('bench:a'));
  const { user, system } = process.cpuUsage(start);
  if (round >= 4) rounds.push((words / (user + system)) * 1e6);
  globalThis.gc?.();
  memory.push(process.memoryUsage().heapUsed / 2 ** 20);
}
report({
  name: 'full check, warm, by processor time',
  value: quantile(rounds, 0.5),
  unit: 'words/s',
  goal: '≥ 100,000',
});
report({ name: 'heap after 160 articles', value: memory[3]!, unit: 'MB' });
report({ name: 'heap after 480 articles', value: memory.at(-1)!, unit: 'MB' });
