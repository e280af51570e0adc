import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleLists } from '../../src/engine/article-lists.ts';
import { ArticleSession } from '../../src/engine/session.ts';
import { joinSettings } from '../../src/engine/settings.ts';
import { inEnglish } from '../../src/model/said.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { withLists } from '../../src/text/front-matter-lists.ts';

const body = 'City news\n\nThe mayor met Jon Bergh in Ulm on Monday, the city said.\n';
const rulesOf = (text: string, settings: Settings = defaultSettings, session = new ArticleSession()) =>
  session.check(text, { uri: 'a.md', format: 'markdown', settings });
const front = (yaml: string): string => `---\n${yaml}---\n\n${body}`;
const listed = front('copydesk:\n  names:\n    - name: John Berg\n      wrong: [Jon Bergh]\n    - Ulm\n');

describe('names that the article itself lists', () => {
  test('count at once, and no longer when they go', () => {
    const session = new ArticleSession();
    expect(rulesOf(body, defaultSettings, session).findings.map((f) => f.rule)).toEqual([]);
    const [finding] = rulesOf(listed, defaultSettings, session).findings;
    expect(finding).toMatchObject({ rule: 'garbled-name', fixes: [{ title: 'Replace with “John Berg”' }] });
    expect(rulesOf(body, defaultSettings, session).findings).toEqual([]);
  });

  test('outrank the newsroom’s, and those the person’s own', () => {
    const file = joinSettings(
      { names: [{ name: 'Jan Berg', wrong: ['Jon Bergh'] }] },
      { names: [{ name: 'Jonas Berg', wrong: ['Jon Bergh'] }] },
    );
    const first = (text: string): string | undefined => rulesOf(text, file).findings[0]?.fixes[0]?.title;
    expect(first(body)).toBe('Replace with “Jonas Berg”');
    expect(first(listed)).toBe('Replace with “John Berg”');
  });

  test('of terms the nearest level counts', () => {
    const term = (target: string) => ({ source: '外交部', target, language: 'zh' });
    const joined = joinSettings({ glossary: [term('A'), { source: 'x', target: 'y' }] }, { glossary: [term('B')] });
    expect(joined.glossary).toEqual([term('B'), { source: 'x', target: 'y' }]);
  });

  test('a mistake is said, the rest counts', () => {
    const faulty = front('copydesk:\n  names:\n    - name: Ulm\n    - nam: Bonn\n');
    const { names, faults } = articleLists(faulty);
    expect(names).toEqual([{ name: 'Ulm' }]);
    expect(faults.map(inEnglish)).toEqual([
      'The front matter has a mistake: names › 1 › name: “name” is missing.',
      'The front matter has a mistake: names › 1 › nam: “nam” is not known here.',
    ]);
    expect(rulesOf(faulty).notes[0]!.message).toContain('front matter');
    expect(articleLists(front('copydesk: [\na: b\n')).faults.map(inEnglish)).toEqual([
      expect.stringMatching(/in line \d/),
    ]);
  });
});

describe('writing them', () => {
  const written = (text: string, lists: Parameters<typeof withLists>[1]): string => {
    const edit = withLists(text, lists)!;
    return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  };
  test('keeps other keys and comments, makes front matter where there is none, takes it away again', () => {
    const text = front('# ours\ntitle: "City: news" # kept\n');
    const with1 = written(text, { names: [{ name: 'Ulm' }], glossary: [] });
    expect(with1).toBe(front('# ours\ntitle: "City: news" # kept\ncopydesk:\n  names:\n    - name: Ulm\n'));
    expect(written(with1, { names: [], glossary: [] })).toBe(text);
    expect(written(body, { names: [], glossary: [{ source: 'a', target: 'b' }] })).toBe(
      front('copydesk:\n  glossary:\n    - source: a\n      target: b\n'),
    );
  });
  test('never into what cannot be read', () => {
    for (const text of [front('a: [\n'), '+++\na = 1\n+++\n\nb\n', front('- a\n- b\n')])
      expect(withLists(text, { names: [{ name: 'Ulm' }], glossary: [] })).toBeUndefined();
  });
  test('whatever the words, they are read back', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((s) => s.trim() === s);
    fc.assert(
      fc.property(fc.array(fc.record({ name: word })), (names) => {
        expect(articleLists(written(body, { names, glossary: [] })).names).toEqual(names);
      }),
      { numRuns: 200 },
    );
  });
});
