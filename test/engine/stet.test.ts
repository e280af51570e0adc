import { expect, test } from 'vitest';
import { ArticleSession } from '../../src/engine/session.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { TextFormat } from '../../src/text/reader.ts';

// Two paragraphs, each with a weekday that its date contradicts.
const first = 'The ministers met on Tuesday, November 2, 2022, the ministry said.';
const second = 'They met again on Friday, November 3, 2022, the ministry said.';

const marked = (text: string, format: TextFormat = 'markdown'): string[] =>
  new ArticleSession()
    .check(text, { uri: 'test:a', format, settings: defaultSettings })
    .findings.filter((f) => f.rule === 'weekday-mismatch')
    .map((f) => text.slice(f.start, f.end));

test.each([
  ['no comment', `${first}\n\n${second}`, ['Tuesday', 'Friday']],
  ['on its own, for the paragraph that follows', `<!-- copydesk: stet weekday-mismatch -->\n\n${first}\n\n${second}`, ['Friday']],
  ['on the line before', `<!-- copydesk: stet weekday-mismatch -->\n${first}\n\n${second}`, ['Friday']],
  ['between two paragraphs', `${first}\n\n<!-- copydesk: stet weekday-mismatch -->\n\n${second}`, ['Tuesday']],
  ['on the line after a paragraph, for the next', `${first}\n<!-- copydesk: stet weekday-mismatch -->\n\n${second}`, ['Tuesday']],
  ['inside a paragraph', `${first.replace(' met', ' <!-- copydesk: stet weekday-mismatch --> met')}\n\n${second}`, ['Friday']],
  ['at the end of a line of the paragraph', `${first} <!-- copydesk: stet weekday-mismatch -->\n\n${second}`, ['Friday']],
  ['every rule', `<!-- copydesk: stet -->\n\n${first}\n\n${second}`, ['Friday']],
  ['one of several rules', `<!-- copydesk: stet garbled-name, weekday-mismatch -->\n\n${first}\n\n${second}`, ['Friday']],
  ['another rule', `<!-- copydesk: stet garbled-name -->\n\n${first}\n\n${second}`, ['Tuesday', 'Friday']],
  ['another comment', `<!-- the desk: stet -->\n\n${first}\n\n${second}`, ['Tuesday', 'Friday']],
  ['after the last paragraph', `${first}\n\n${second}\n\n<!-- copydesk: stet -->\n`, ['Tuesday', 'Friday']],
] as const)('a comment keeps a paragraph as written: %s', (_, text, left) => expect(marked(text)).toEqual(left)); // biome-ignore format: a table

test('in plain text a comment is words like others', () => {
  expect(marked(`<!-- copydesk: stet -->\n\n${first}`, 'plain')).toEqual(['Tuesday']);
});
