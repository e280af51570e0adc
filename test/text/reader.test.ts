import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/model/settings.ts';
import { ArticleReader, type TextFormat } from '../../src/text/reader.ts';
import { sentencesOf, tokensOf } from '../../src/text/tokens.ts';
import { articleOf } from '../support/check.ts';
import { anyText } from '../support/texts.ts';

const paragraphs = (text: string, format: TextFormat = 'plain') =>
  articleOf(text, { format }).paragraphs.map((p) => p.paragraph.text);
const sentences = (text: string) => {
  const p = articleOf(`Title\n\n${text}`).paragraphs[1]!.paragraph;
  return sentencesOf(p).map((s) => p.text.slice(s.start, s.end));
};

describe('plain text', () => {
  test.each([
    ['blank lines separate', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['a line break separates too', 'One.\nTwo.', ['One.', 'Two.']],
    ['CRLF', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['a lone CR', 'One.\rTwo.', ['One.', 'Two.']],
    ['nothing', '', []],
    ['white space', ' \n\t\n ', []],
  ])('%s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected));

  test('lines wrapped at a fixed width are one paragraph', () => {
    const wrapped =
      'The council met on Monday to discuss the new harbour, which has\nbeen planned for ten years and which nobody has yet paid for in\nfull.';
    expect(paragraphs(wrapped)).toEqual([wrapped]);
  });
  test('addresses are blanked, their length kept', () => {
    expect(paragraphs('See https://example.org/a?b. It is new.')).toEqual([`See ${' '.repeat(23)}. It is new.`]);
  });
});

describe('Markdown', () => {
  test.each([
    ['front matter is no prose', '---\ndate: 2021-01-27\n---\n\nText.', ['Text.']],
    ['fenced code is no prose', 'One.\n\n```js\nlet x;\n\ny();\n```\n\nTwo.', ['One.', 'Two.']],
    ['comments are blanked', 'One <!-- not\n\nthis --> two.', ['One', 'two.']],
    ['emphasis is blanked', 'A **bold** word.', ['A   bold   word.']],
    ['links keep their words', 'The [White House](https://x.org) said.', [`The  White House${' '.repeat(16)} said.`]],
    ['headings, lists and quotations', '# Head\n\n- one\n- two\n\n> said', ['Head', 'one', 'two', 'said']],
    ['indented text is prose', '    An indented paragraph.', ['An indented paragraph.']],
  ])('%s', (_, text, expected) => expect(paragraphs(text, 'markdown')).toEqual(expected));

  test.each([
    ['---\ndate: 2021-01-27\n---\n', '2021-01-27'],
    ['---\npublished: "2021-01-27T10:00:00Z"\n---\n', '2021-01-27'],
    ['+++\ndate = 2021-01-27\n+++\n', '2021-01-27'],
    ['---\ndate: 2021-02-31\n---\n', undefined],
    ['---\ndate: [\n---\n', undefined],
    ['Text.', undefined],
  ])('date in %j', (text, iso) => expect(articleOf(text, { format: 'markdown' }).date?.iso).toBe(iso));
});

test.each([
  ['The U.S. said so. Mr. Putin left.', ['The U.S. said so.', 'Mr. Putin left.']],
  ['“Go!” she said. He went.', ['“Go!” she said.', 'He went.']],
  [
    'They will defend “China or its allies.”. The end came.',
    ['They will defend “China or its allies.”.', 'The end came.'],
  ],
  ['It happened on Jan. 26 in Moscow.', ['It happened on Jan. 26 in Moscow.']],
  ['您的地址。 必填项已标注', ['您的地址。', '必填项已标注']],
])('sentences of %j', (text, expected) => expect(sentences(text)).toEqual(expected));

describe('on any text', () => {
  test('paragraphs, sentences and tokens stand where they say, in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<TextFormat>('plain', 'markdown'), (text, format) => {
        let last = 0;
        for (const { start, paragraph } of articleOf(text, { format }).paragraphs) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start + paragraph.text.length;
          expect(last).toBeLessThanOrEqual(text.length);
          if (format === 'plain' && !text.includes('@') && !/:\/\/|www\./.test(text))
            expect(paragraph.text).toBe(text.slice(start, last));
          let at = 0;
          for (const t of tokensOf(paragraph)) {
            expect(t.start).toBeGreaterThanOrEqual(at);
            expect(paragraph.text.slice(t.start, t.end)).toBe(t.text);
            at = t.end;
          }
          let end = 0;
          for (const s of sentencesOf(paragraph)) {
            expect(s.start).toBeGreaterThanOrEqual(end);
            end = s.end;
          }
        }
      }),
    );
  });

  test('an edited article shares its untouched paragraphs and equals a fresh reading', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.nat(),
        fc.constantFrom<TextFormat>('plain', 'markdown'),
        (text, insert, at, format) => {
          const context = { uri: 'a', format, settings: defaultSettings };
          const reader = new ArticleReader();
          const before = reader.read(text, context);
          const place = at % (text.length + 1);
          const edited = text.slice(0, place) + insert + text.slice(place);
          const after = reader.read(edited, context);
          const fresh = new ArticleReader().read(edited, context);
          const plain = (a: typeof after) => a.paragraphs.map((p) => [p.start, p.paragraph.text, p.paragraph.kind]);
          expect(plain(after)).toEqual(plain(fresh));
          for (const p of after.paragraphs) {
            const old = before.paragraphs.find(
              (o) => o.paragraph.text === p.paragraph.text && o.paragraph.kind === p.paragraph.kind,
            );
            if (old) expect(p.paragraph).toBe(old.paragraph);
          }
        },
      ),
    );
  });
});
