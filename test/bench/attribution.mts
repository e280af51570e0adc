// Cost of reading one edited paragraph of about 100 words anew: the attribution layer alone, tagging apart.
//
//   npx tsx test/bench/attribution.mts
import { localAttributions } from '../../src/annotate/attribution/local.ts';
import { disputability } from '../../src/annotate/disputable.ts';
import { Paragraph } from '../../src/model/article.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { tokensOf } from '../../src/text/tokens.ts';

const text =
  'The harbour authority said on Monday that the strike would cost the region 40 million euros a week, and that around 3,500 containers were waiting on the quays. “We have not been paid for three months,” Ann Carter, a crane driver, said at the gate, adding that nobody from the company had talked to the workers. According to the mayor, the council will meet the owners on Friday to find a way out of the dispute, which began when a new roster was announced. He warned that ships could be sent to other ports for good if no deal was reached by June.';
const runs = 400;
const median = (list: number[]): string => list.sort((a, b) => a - b)[list.length >> 1]!.toFixed(2);
const tagging: number[] = [];
const reading: number[] = [];
for (let i = 0; i < runs; i++) {
  const paragraph = new Paragraph(`${text} Draft ${i}.`, 'prose', defaultSettings);
  const start = performance.now();
  tokensOf(paragraph);
  const tagged = performance.now();
  paragraph.get(localAttributions);
  paragraph.get(disputability);
  if (i >= runs / 4) {
    tagging.push(tagged - start);
    reading.push(performance.now() - tagged);
  }
}
console.log(
  `median of ${reading.length}: attribution ${median(reading)} ms, tagging ${median(tagging)} ms (${text.split(' ').length} words)`,
);
