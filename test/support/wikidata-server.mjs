// Answers like Wikidata's API (wbsearchentities, wbgetentities), from items made up in its documented shape.
import { createServer } from 'node:http';

const value = (id) => ({ mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id } } } });
const time = (text, precision) => [
  { snaktype: 'value', datavalue: { type: 'time', value: { time: `+${text}T00:00:00Z`, precision } } },
];
const words = (all) =>
  Object.fromEntries(Object.entries(all).map(([language, v]) => [language, { language, value: v }]));
const aliases = (all) =>
  Object.fromEntries(Object.entries(all).map(([language, vs]) => [language, vs.map((v) => ({ language, value: v }))]));

export const items = {
  Q900001: {
    type: 'item',
    id: 'Q900001',
    labels: words({ en: 'Mirela Dostani', zh: '米雷拉·多斯塔尼', ru: 'Мирела Достани' }),
    descriptions: words({ en: 'politician of Ruritania' }),
    aliases: aliases({ en: ['M. Dostani', '@dostani', '45th premier of Ruritania'], zh: ['多斯塔尼'] }),
    claims: {
      P31: [{ ...value('Q5'), rank: 'normal' }],
      P39: [
        {
          ...value('Q900101'),
          rank: 'normal',
          qualifiers: { P580: time('2019-03-04', 11), P582: time('2022-00-00', 9) },
        },
        { ...value('Q900102'), rank: 'normal', qualifiers: { P580: time('2022-05-00', 10) } },
        { ...value('Q900103'), rank: 'deprecated' },
      ],
    },
  },
  Q900002: {
    type: 'item',
    id: 'Q900002',
    labels: words({ en: 'Dostani Valley', zh: '多斯塔尼谷' }),
    descriptions: words({ en: 'valley in Ruritania' }),
    aliases: {},
    claims: { P1566: [{ mainsnak: { snaktype: 'value', datavalue: { type: 'string', value: '1' } }, rank: 'normal' }] },
  },
  Q900101: { type: 'item', id: 'Q900101', labels: words({ en: 'prime minister of Ruritania' }) },
  Q900102: { type: 'item', id: 'Q900102', labels: words({ en: 'president of Ruritania' }) },
};

function answer(query) {
  if (query.get('action') === 'wbsearchentities') {
    const search = query.get('search').toLowerCase();
    const found = Object.values(items).filter(
      (i) => i.descriptions && i.labels.en.value.toLowerCase().includes(search),
    );
    return {
      searchinfo: { search: query.get('search') },
      search: found.map((i) => ({
        id: i.id,
        title: i.id,
        concepturi: `http://www.wikidata.org/entity/${i.id}`,
        label: i.labels.en.value,
        description: i.descriptions.en.value,
        match: { type: 'label', language: 'en', text: i.labels.en.value },
      })),
      success: 1,
    };
  }
  const ids = query.get('ids').split('|');
  const strange = ids.find((id) => !/^Q\d+$/.test(id));
  if (strange) return { error: { code: 'no-such-entity', info: `Could not find an entity with the ID "${strange}".` } };
  const entities = Object.fromEntries(ids.map((id) => [id, items[id] ?? { id, missing: '' }]));
  return { entities, success: 1 };
}

/**
 * Starts the server. `behave(request, response, number)` may answer a request itself and return true; `asked` holds the
 * parameters of every request.
 */
export async function wikidataServer(behave = () => false) {
  const asked = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url, 'http://x');
    asked.push(Object.fromEntries(searchParams));
    if (behave(request, response, asked.length)) return;
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'Api-User-Agent',
    });
    response.end(request.method === 'OPTIONS' ? '' : JSON.stringify(answer(searchParams)));
  });
  await new Promise((r) => server.listen(0, '127.0.0.1', r));
  return {
    address: `http://127.0.0.1:${server.address().port}/w/api.php`,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((r) => server.close(r));
    },
  };
}
