import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newNames } from '../../src/lists/merge.ts';
import { readNamesCsv, writeNamesCsv, writeTermsCsv } from '../../src/lists/names-csv.ts';
import { readNames, readTerms } from '../../src/lists/read.ts';
import { readSavedWikidata } from '../../src/lists/sparql.ts';
import type { UserName } from '../../src/model/settings.ts';
// @ts-expect-error: plain JavaScript
import { items } from '../support/wikidata-server.mjs';

const value = <T>(read: { ok: true; value: T } | { ok: false; error: object }): T => {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

describe('a list of names as a table', () => {
  const text = `name;also;wrong;kind;office;zh
Ebrahim Raisi;Ibrahim Raisi;;person;president of Iran [2021-08-03..2024-05-19];莱希; 易卜拉欣·莱希`;

  test('columns by name, several values in a cell', () => {
    expect(
      value(
        readNamesCsv(
          'Name,Aliases,Never,Kind,Office,zh\nEbrahim Raisi,"Ibrahim Raisi; E. Raisi",,person,president of Iran [2021..2024-05],莱希;易卜拉欣·莱希\n',
        ),
      ),
    ).toEqual([
      {
        name: 'Ebrahim Raisi',
        also: ['Ibrahim Raisi', 'E. Raisi'],
        kind: 'person',
        offices: [{ title: 'president of Iran', start: '2021', end: '2024-05' }],
        forms: { zh: ['莱希', '易卜拉欣·莱希'] },
      },
    ]);
  });

  test('without a header: name, also, wrong', () => {
    expect(value(readNamesCsv('Kyiv,,Kiev\nAnna Berg\n'))).toEqual([
      { name: 'Kyiv', wrong: ['Kiev'] },
      { name: 'Anna Berg' },
    ]);
    expect(value(readNamesCsv(''))).toEqual([]);
  });

  test.each([
    ['more cells than columns', text, 2, /7 cells/],
    ['a strange column', 'name,colour\nA,b\n', 1, /“colour” is not known/],
    ['a name missing', 'name,also\nA,b\n,c\n', 3, /name is missing/],
    ['a strange kind', 'name,kind\nA,person\nB,ship\n', 3, /“ship” is no kind/],
    ['an open quotation mark', 'name\nA\n"B\nC\n', 3, /quotation mark/],
  ])('a fault is said with its line: %s', (_, csv, line, message) => {
    const read = readNamesCsv(csv);
    expect(read).toMatchObject({ ok: false, error: { message: expect.stringMatching(message) } });
    expect(!read.ok && read.error.line).toBeGreaterThanOrEqual(line);
  });

  const word = fc.stringMatching(/^[\p{L}][\p{L}' ,"-]{0,8}[\p{L}]$/u);
  const name: fc.Arbitrary<UserName> = fc.record(
    {
      name: word,
      also: fc.array(word, { minLength: 1, maxLength: 3 }),
      wrong: fc.array(word, { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom('person', 'place', 'body', 'treaty', 'outlet'),
      forms: fc.dictionary(fc.constantFrom('zh', 'ru'), fc.array(word, { minLength: 1 }), { minKeys: 1 }),
      offices: fc.array(fc.record({ title: word, start: fc.constantFrom('2020', '2020-01-02') }), { minLength: 1 }),
    },
    { requiredKeys: ['name'] },
  );
  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(value(readNamesCsv(writeNamesCsv(names)))).toEqual(names);
      }),
      { numRuns: 200 },
    );
  });

  test('terms are written and read back', () => {
    const terms = [
      { source: '外交部', target: 'Foreign Ministry', language: 'zh', forbidden: ['ministry of foreigners', 'a, b'] },
      { source: 'ОДКБ', target: 'CSTO' },
    ];
    expect(value(readTerms('x.csv', writeTermsCsv(terms)))).toEqual(terms);
  });
});

describe('other files', () => {
  test('TBX: English terms are the name and its spellings, deprecated ones are wrong', () => {
    const tbx = `<?xml version="1.0"?><tbx type="TBX-Basic"><text><body><conceptEntry id="1">
      <langSec xml:lang="en"><termSec><term>Kyiv</term></termSec><termSec><term>Kiev</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>
      <langSec xml:lang="uk"><termSec><term>Київ</term></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(value(readNames('x.tbx', tbx))).toEqual([{ name: 'Kyiv', wrong: ['Kiev'], forms: { uk: ['Київ'] } }]);
    expect(readNames('x.tbx', '<tbx>\n<a></b></tbx>')).toMatchObject({ ok: false, error: { line: 2 } });
  });

  test('items saved from Wikidata', () => {
    const [first, ...more] = value(readSavedWikidata(JSON.stringify({ entities: items })));
    expect(more.map((m) => m.id)).toEqual(['Q900002']);
    expect(first!.name.offices).toHaveLength(2);
    expect(readSavedWikidata('{"a":\n1')).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('JSON') },
    });
    expect(readSavedWikidata('{"a":1}')).toMatchObject({ ok: false });
  });

  test('the CSV of a query: rows of one item are one entry', () => {
    const csv = `item,itemLabel,itemAltLabel,zh,officeLabel,start,end
http://www.wikidata.org/entity/Q1,Anna Berg,"A. Berg, Annie Berg",安娜,mayor of Ulm,2019-01-02T00:00:00Z,2021-01-02T00:00:00Z
http://www.wikidata.org/entity/Q1,Anna Berg,,安娜,minister,2021-03-04T00:00:00Z,
http://www.wikidata.org/entity/Q2,Q2,,,,,
`;
    expect(value(readSavedWikidata(csv)).map((n) => n.name)).toEqual([
      {
        name: 'Anna Berg',
        also: ['A. Berg', 'Annie Berg'],
        forms: { zh: ['安娜'] },
        offices: [
          { title: 'mayor of Ulm', start: '2019-01-02', end: '2021-01-02' },
          { title: 'minister', start: '2021-03-04' },
        ],
      },
    ]);
    expect(readSavedWikidata('item,itemLabel\nhttp://x/P1,a\n')).toMatchObject({ ok: false, error: { line: 2 } });
    expect(readSavedWikidata('a,b\n')).toMatchObject({ ok: false, error: { line: 1 } });
  });

  test('a list takes what it does not hold', () => {
    expect(newNames([{ name: 'A' }], [{ name: 'A', also: ['x'] }, { name: 'B' }, { name: 'B' }])).toEqual({
      add: [{ name: 'B' }],
      known: 2,
    });
  });
});
