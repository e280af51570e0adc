import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsvGlossary, readTbx } from '../../src/bilingual/formats/glossary-files.ts';
import { maskedTarget } from '../../src/bilingual/formats/masked.ts';
import { readExchange } from '../../src/bilingual/formats/read.ts';
import { anyText } from '../support/texts.ts';

const xliff = `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="de" target-language="en" original="a"><body>
<trans-unit id="1"><source>Guten <g id="1">Tag</g> &amp; Abend</source><target state="final">Good <g id="1">day</g> &amp; evening</target>
<alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>
<trans-unit id="2"><source>Hallo</source></trans-unit>
</body></file></xliff>`;
const xliff2 = `<xliff version="2.1" srcLang="fr" trgLang="en"><file id="f"><unit id="u"><segment state="translated"><source>Bonjour</source><target>Hello</target></segment></unit></file></xliff>`;
const tmx = `<tmx version="1.4"><header srclang="ru"/><body><tu><tuv xml:lang="ru"><seg>Да</seg></tuv><tuv xml:lang="en-US"><seg>Yes</seg></tuv></tu></body></tmx>`;
const po = `msgid ""
msgstr ""
"Language: en\\n"

# a comment
#, fuzzy
msgid "Una "
"casa"
msgstr "A \\"house\\""

msgid "uno"
msgid_plural "muchos"
msgstr[0] "one"
msgstr[1] "many"
#~ msgid "old"
#~ msgstr "old"
`;

const segments = (text: string, format: 'xliff' | 'tmx' | 'po') => {
  const read = readExchange(text, format);
  if (!read.ok) throw new Error(read.error.message);
  return {
    ...read.value,
    segments: read.value.segments.map((s) => [s.source, s.target, text.slice(s.at.start, s.at.end), s.state]),
  };
};

describe('translation files', () => {
  test('XLIFF 1.2', () =>
    expect(segments(xliff, 'xliff')).toEqual({
      sourceLanguage: 'de',
      targetLanguage: 'en',
      segments: [
        ['Guten Tag & Abend', 'Good day & evening', 'Good <g id="1">day</g> &amp; evening', 'final'],
        ['Hallo', '', '', undefined],
      ],
    }));
  test('XLIFF 2.1', () =>
    expect(segments(xliff2, 'xliff')).toEqual({
      sourceLanguage: 'fr',
      targetLanguage: 'en',
      segments: [['Bonjour', 'Hello', 'Hello', 'translated']],
    }));
  test('TMX', () =>
    expect(segments(tmx, 'tmx')).toEqual({
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      segments: [['Да', 'Yes', 'Yes', undefined]],
    }));
  test('PO', () =>
    expect(segments(po, 'po')).toEqual({
      targetLanguage: 'en',
      segments: [
        ['Una casa', 'A "house"', 'A \\"house\\"', 'fuzzy'],
        ['uno', 'one', 'one', undefined],
      ],
    }));
  test('what is not the words is blanked, offsets stay', () => {
    const read = readExchange(xliff, 'xliff');
    if (!read.ok) throw new Error(read.error.message);
    const { start, text } = maskedTarget(xliff, read.value.segments[0]!, 'xml');
    expect(text.replace(/ +/g, ' ')).toBe('Good day & evening');
    expect(xliff.indexOf('evening', start) - start).toBe(text.indexOf('evening'));
  });
});

describe('malformed files', () => {
  test.each([
    ['an element left open', '<xliff version="1.2">\n<file>\n</xliff>', 'xliff', 3],
    ['no such element', '<html></html>', 'xliff', 1],
    [
      'an entity of a DTD',
      '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tmx>\n<tu><tuv xml:lang="ru"><seg>&x;</seg></tuv></tu></tmx>',
      'tmx',
      3,
    ],
    [
      'entities that swell',
      '<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<xliff>&b;</xliff>',
      'xliff',
      2,
    ],
    ['a stray line', 'msgid "a"\nhello\n', 'po', 2],
    ['a quotation mark inside', 'msgid "a"\nmsgstr "a "b" c"\n', 'po', 2],
  ] as const)('%s', (_, text, format, line) => {
    const read = readExchange(text, format);
    expect(read).toMatchObject({ ok: false, error: { line } });
    if (!read.ok) expect(read.error.column).toBeGreaterThan(0);
  });
  test('never throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('xliff', 'tmx', 'po'), (text, format) => {
        readExchange(text, format);
        readCsvGlossary(text);
        readTbx(text);
      }),
    );
  });
});

describe('glossaries', () => {
  test('CSV with a header, without one, with semicolons', () => {
    const want = {
      ok: true,
      value: [{ source: '应急响应', target: 'emergency response', forbidden: ['contingency', 'plan'] }],
    };
    expect(readCsvGlossary('source,target,forbidden\n应急响应,emergency response,contingency; plan\n')).toEqual(want);
    expect(readCsvGlossary('应急响应\temergency response\tcontingency;plan')).toEqual(want);
    expect(readCsvGlossary('english;term\nrunoff;segunda vuelta')).toEqual({
      ok: true,
      value: [{ source: 'segunda vuelta', target: 'runoff' }],
    });
  });
  test('a row without target, an open quotation mark', () => {
    expect(readCsvGlossary('source,target\na,b\nc,')).toMatchObject({ ok: false, error: { line: 3 } });
    expect(readCsvGlossary('source,target\n"a,b')).toMatchObject({ ok: false });
  });
  test('TBX', () =>
    expect(
      readTbx(
        `<tbx><text><body><conceptEntry id="1"><langSec xml:lang="es"><termSec><term>segunda vuelta</term></termSec></langSec><langSec xml:lang="en"><termSec><term>runoff</term></termSec><termSec><term>second round</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`,
      ),
    ).toEqual({
      ok: true,
      value: [{ source: 'segunda vuelta', target: 'runoff', language: 'es', forbidden: ['second round'] }],
    }));
});
