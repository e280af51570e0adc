// Inputs that are hard on expressions and loops, each as one paragraph of up to 19,000 characters inside an article of
// 12,000 words: milliseconds from the text to the findings. The longest is reported, and each above a second.
import { ArticleSession } from '../../src/engine/session.ts';
import { report } from './support/report.mts';
import { context } from './support/typing.mts';

const names = Array.from({ length: 1900 }, (_, i) => `Q${letter(i)}rk${letter(i >> 3)}ov`).join(' ');
const inputs: Readonly<Record<string, string>> = {
  'one endless sentence': 'he said that '.repeat(760),
  'one endless word': 'a'.repeat(19_000),
  'opening quotation marks': '“'.repeat(9000),
  'mixed quotation marks': '"\' '.repeat(6000),
  numbers: '12,345 '.repeat(2800),
  digits: '1'.repeat(19_000),
  commas: ', '.repeat(9000),
  brackets: '(['.repeat(9000),
  'one name': 'Joe Biden '.repeat(1900),
  'unknown names': names,
  'white space': `a${' '.repeat(19_000)}b`,
  hyphens: 'a-'.repeat(9000),
  dots: 'a.'.repeat(9000),
  'a long list': 'Ann and '.repeat(2400),
  dates: 'Monday, January '.repeat(1200),
  addresses: 'a@'.repeat(9000),
  'an address without end': `//${'a'.repeat(9000)}!`,
  'reporting verbs': 'said '.repeat(3900),
  Chinese: '新'.repeat(9000),
  'short paragraphs': 'x\n\n'.repeat(20_000),
  'short sentences': 'He said so. '.repeat(1600),
};
const prose =
  'The mayor of the town said on Monday that the bridge was to be closed for ten days, and that nobody had been asked about it before the vote of the council.\n\n'.repeat(
    200,
  );
new ArticleSession().check(prose, context('bench:warm'));
const plain = time(prose + prose);
report({ name: 'the article alone', value: plain, unit: 'ms' });
let worst = { name: '', value: 0 };
for (const [name, text] of Object.entries(inputs)) {
  const value = time(`${prose}${text}\n\n${prose}`);
  if (value > worst.value) worst = { name, value };
  if (value > 1000) report({ name, value, unit: 'ms' });
}
report({
  name: `longest of ${Object.keys(inputs).length}: ${worst.name}`,
  value: worst.value,
  unit: 'ms',
  goal: '≤ 2,000',
});

function time(text: string): number {
  const start = performance.now();
  new ArticleSession().check(text, context('bench:a'));
  return performance.now() - start;
}

function letter(n: number): string {
  return String.fromCharCode(97 + (n % 26));
}
