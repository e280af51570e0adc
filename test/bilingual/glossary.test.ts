import { expect, test } from 'vitest';
import { alignment } from '../../src/bilingual/alignment.ts';
import { compareNames, sourceNames } from '../../src/bilingual/compare-names.ts';
import { sourceNamesOf } from '../../src/bilingual/naming.ts';
import { termMismatch } from '../../src/rules/bilingual/term-mismatch.ts';
import { articleOf, check } from '../support/check.ts';

const marked = (
  text: string,
  source: string,
  language: string,
  glossary: readonly { source: string; target: string; forbidden?: string[] }[],
) =>
  check(text, { source: { language, text: source }, settings: { glossary }, rules: [termMismatch] }).findings.map(
    (f) => [text.slice(f.start, f.end), f.fixes[0]?.edits[0]?.text],
  );

test('a glossary term in whatever number, a forbidden one, one in the wrong case', () => {
  const runoff = [{ source: 'segunda vuelta', target: 'runoff', forbidden: ['second round'] }];
  const es = 'Habrá segunda vuelta el domingo.';
  expect(marked('There will be a runoff on Sunday.', es, 'es', runoff)).toEqual([]);
  expect(marked('There will be runoffs on Sunday.', es, 'es', runoff)).toEqual([]);
  expect(marked('There will be a second round on Sunday.', es, 'es', runoff)).toEqual([['second round', 'runoff']]);
  expect(marked('There will be second rounds on Sunday.', es, 'es', runoff)).toEqual([['second rounds', 'runoffs']]);
  expect(marked('There will be another vote on Sunday.', es, 'es', runoff)).toEqual([['Sunday', undefined]]);
  const hall = [{ source: 'читальный зал', target: 'Reading Room' }];
  expect(marked('Books may be read in the reading room.', 'Книги можно читать в читальном зале.', 'ru', hall)).toEqual([
    ['reading room', 'Reading Room'],
  ]);
  expect(marked('The reading room is open.', 'Кафе открыто.', 'ru', hall)).toEqual([]);
});

test('where a source text may lie', () => {
  expect(sourceNamesOf('news/a.en.txt')[0]).toEqual({ path: 'news/a.zh.txt', language: 'zh' });
  expect(sourceNamesOf('news/a.txt').map((s) => s.path)).toContain('news/a.ru.txt');
  expect(sourceNamesOf('en/a.md').map((s) => s.path)).toContain('ja/a.md');
  expect(sourceNamesOf('news/a.zh.txt')).toEqual([]);
  expect(sourceNamesOf('noending')).toEqual([]);
});

test('names listed in the settings are found by their form in the source', () => {
  const names = [{ name: 'Ines Valdemar', kind: 'person' as const, forms: { zh: ['瓦尔德马', '伊内斯·瓦尔德马'] } }];
  const text = 'The minister, Ines waldemal, opened the bridge on Friday.';
  const article = articleOf(text, {
    source: { language: 'zh', text: '部长伊内斯·瓦尔德马周五为大桥揭幕。' },
    settings: { names },
  });
  expect(article.get(sourceNames)[0]!.names.map((n) => [n.words, n.entities[0]!.name])).toEqual([
    ['伊内斯·瓦尔德马', 'Ines Valdemar'],
  ]);
  expect(compareNames(article, article.get(alignment)!)[0]).toMatchObject({ right: 'Ines Valdemar' });
});

test('a translated segment of one file is compared with its own source', () => {
  const text = 'The bridge is 640 meters long.\n\nIt cost 3 million euros.';
  const article = { source: { language: 'de', text: '' } };
  const { findings } = check(text, { ...article });
  expect(findings.filter((f) => f.rule.startsWith('missing'))).toEqual([]);
});
