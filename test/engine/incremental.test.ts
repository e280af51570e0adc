import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleSession } from '../../src/engine/session.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { ArticleContext, TextFormat } from '../../src/text/reader.ts';
import { exampleTexts, madeArticle, madeParagraph, pick, type Random, randomFrom } from '../support/made-articles.ts';

// Whatever was typed before, an open article must show what a fresh check of the same text shows.
const snippets = [
  ' ', '.', '\n', '\n\n', '\r\n\r\n', '”', '“', '"', ',', 'a', ' said', ' Putin', ' not', '12 ', ' on Tuesday', '。', '您的电子邮箱', '\uD83D', '<!--', '-->',
  '<!-- copydesk: stet -->', '```\n', '---\n', '# ', '- ', 'He said that ', ' according to TASS', '\uFEFF', 'January 26, 2021',
]; // biome-ignore format: a list

function edited(text: string, random: Random, before: readonly string[]): string {
  const at = Math.floor(random() * (text.length + 1));
  const paragraphs = text.split('\n\n');
  const i = Math.floor(random() * paragraphs.length);
  const joined = (...parts: readonly string[][]): string => parts.flat().join('\n\n');
  const kind = Math.floor(random() * 10);
  if (kind < 3) return text.slice(0, at) + pick(random, snippets) + text.slice(at);
  if (kind === 3) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 3));
  if (kind === 4) return text.slice(0, at) + text.slice(at + Math.floor(random() * 300));
  if (kind === 5) return joined(paragraphs.slice(0, i), [madeParagraph(random), paragraphs[i]!], paragraphs.slice(i + 1));
  if (kind === 6) return joined(paragraphs.slice(0, i), paragraphs.slice(i + 1), [paragraphs[i]!]);
  if (kind === 7) return joined(paragraphs.slice(0, i), [`${paragraphs[i]} ${paragraphs[i + 1] ?? ''}`], paragraphs.slice(i + 2));
  if (kind === 8) return pick(random, before);
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
} // biome-ignore format: a table

const started = (random: Random): string => {
  const texts = [madeArticle(random, 60 + random() * 300)];
  for (let n = random() * 4; n > 1; n--) texts.push(pick(random, exampleTexts));
  return texts.join('\n\n');
};

const run = async (seed: number, edits: number, format: TextFormat): Promise<void> => {
  const random = randomFrom(seed);
  const context: ArticleContext = { uri: 'test:a', format, settings: defaultSettings };
  const session = new ArticleSession();
  const versions = [started(random)];
  for (let n = 0; n <= edits; n++) {
    const text = versions.at(-1)!;
    await new Promise((resolve) => setImmediate(resolve));
    const kept = session.check(text, context);
    const fresh = new ArticleSession().check(text, context);
    expect(kept.notes, `seed ${seed}, after ${n} edits`).toEqual(fresh.notes);
    expect(kept.findings, `seed ${seed}, after ${n} edits`).toEqual(fresh.findings);
    versions.push(edited(text, random, versions));
  }
};

test.each(['plain', 'markdown'] as const)(
  '%s: findings after edits are those of a fresh check',
  { timeout: 240_000 },
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), (seed) => run(seed, 12, format)),
      { numRuns: 10 },
    );
  },
);

test('settings and the date take effect on an open article at once', () => {
  const text = madeArticle(randomFrom(4), 400);
  const session = new ArticleSession();
  const base: ArticleContext = { uri: 'test:a', format: 'plain', settings: defaultSettings };
  const contexts: ArticleContext[] = [
    base,
    { ...base, settings: { ...defaultSettings, strictness: 'sentence' } },
    { ...base, date: { iso: '2021-01-27', origin: 'command' } },
    { ...base, settings: { ...defaultSettings, severities: { 'unattributed-claim': 'off' } } },
    base,
  ];
  for (const context of contexts)
    expect(session.check(text, context).findings).toEqual(new ArticleSession().check(text, context).findings);
});
