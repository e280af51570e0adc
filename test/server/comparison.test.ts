import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { englishWords } from '../../src/report/comparison.ts';
import { type CompareParams, type CompareReport, compareRequest } from '../../src/server/protocol.ts';
import { inProcess } from './client.ts';

const client = inProcess();
beforeAll(() => client.start());
afterAll(() => client.close());

const [left = '', right = ''] = readFileSync(new URL('../comparisons/readouts-of-a-call.txt', import.meta.url), 'utf8')
  .split('\n---rows\n')[0]!
  .split('\n=====\n');
const text = (name: string, words: string) => ({ uri: `untitled:${name}`, name, languageId: 'plaintext', text: words });
const compare = (articles: CompareParams['articles']): Promise<CompareReport> =>
  client.request(compareRequest, { articles, title: 'A <call>', words: { ...englishWords, conflict: 'Widerspruch' } });

test('two texts that are not open are compared, in the reader’s words', async () => {
  const { body, markdown, html } = await compare([text('here.txt', left), text('there.txt', right)]);
  expect(body).toContain('<h1>A &lt;call&gt;</h1>');
  expect(body).toContain('<th scope="col">here.txt</th><th scope="col">there.txt</th>');
  expect(body).toMatch(/<tr class="conflict"><th scope="row">who began it<\/th><td class="verdict">.*Widerspruch/);
  const at = left.indexOf('14 detained sailors');
  expect(body).toContain(`data-column="0" data-start="${at}" data-end="${at + 19}">14 detained sailors</button>`);
  expect(markdown).toContain('| how many detained sailors | Widerspruch |');
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).not.toContain('<button');
});

test('one text: its sources are the columns', async () => {
  const march =
    'City march\n\nPolice said 8,000 people marched through the city on Sunday. Four people were arrested, police said.\n\nOrganisers said 30,000 people marched through the city on Sunday.';
  const { markdown } = await compare([text('march.txt', march)]);
  expect(markdown.split('\n')).toEqual(
    expect.arrayContaining([
      '| Matter | Verdict | Police | Organisers |',
      '| how many took part | Widerspruch | 8,000 people marched | 30,000 people marched |',
      '| how many were arrested | One source only | Four people were arrested | — |',
    ]),
  );
});
