import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type AskOptions, Wikidata } from '../../src/wikidata/ask.ts';
// @ts-expect-error: plain JavaScript, which the tests of the workbench use too
import { wikidataServer } from '../support/wikidata-server.mjs';

type Behave = (request: IncomingMessage, response: ServerResponse, number: number) => boolean;
const servers: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((s) => s.stop()));
});
const ask = async (behave?: Behave, options: AskOptions = {}) => {
  const server = await wikidataServer(behave);
  servers.push(server);
  return { wikidata: new Wikidata({ address: server.address, ...options }), asked: server.asked as object[] };
};
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Behave =>
  (_, response) => {
    response.writeHead(code, headers).end(body);
    return true;
  };

describe('asking Wikidata', () => {
  test('a search sends the words and nothing else of the person, and gives items to choose from', async () => {
    const { wikidata, asked } = await ask();
    expect(await wikidata.search('dostani')).toEqual([
      { id: 'Q900001', label: 'Mirela Dostani', description: 'politician of Ruritania' },
      { id: 'Q900002', label: 'Dostani Valley', description: 'valley in Ruritania' },
    ]);
    expect(asked).toEqual([
      {
        action: 'wbsearchentities',
        search: 'dostani',
        language: 'en',
        uselang: 'en',
        type: 'item',
        limit: '10',
        format: 'json',
        origin: '*',
      },
    ]);
  });

  test('items become entries: aliases that are names, native forms, offices with dates', async () => {
    const { wikidata } = await ask();
    const [person, place, ...more] = await wikidata.names(['Q900001', 'Q900002', 'Q999999']);
    expect(more).toEqual([]);
    expect(person!.name).toEqual({
      name: 'Mirela Dostani',
      kind: 'person',
      also: ['M. Dostani'],
      forms: { zh: ['米雷拉·多斯塔尼', '多斯塔尼'], ru: ['Мирела Достани'] },
      offices: [
        { title: 'prime minister of Ruritania', start: '2019-03-04', end: '2022' },
        { title: 'president of Ruritania', start: '2022-05' },
      ],
    });
    expect(place!.name).toEqual({ name: 'Dostani Valley', kind: 'place', forms: { zh: ['多斯塔尼谷'] } });
  });

  test('more than fifty items are asked for in several questions', async () => {
    const { wikidata, asked } = await ask();
    await wikidata.names(Array.from({ length: 120 }, (_, i) => `Q${i + 1}`));
    expect(asked.map((a) => (a as { ids: string }).ids.split('|').length)).toEqual([50, 50, 20]);
  });

  test.each<[string, Behave, AskOptions, object]>([
    ['too many questions', status(429, { 'Retry-After': '7' }), {}, { kind: 'busy', detail: '7' }],
    ['overloaded', status(503), {}, { kind: 'busy' }],
    ['a status', status(500), {}, { kind: 'refused', detail: '500' }],
    [
      'an error of the API',
      status(200, {}, '{"error":{"code":"x","info":"No."}}'),
      {},
      { kind: 'refused', detail: 'No.' },
    ],
    ['its lag', status(200, {}, '{"error":{"code":"maxlag","info":"w"}}'), {}, { kind: 'busy' }],
    ['no JSON', status(200, {}, '<html>'), {}, { kind: 'unreadable' }],
    ['another JSON', status(200, {}, '[1]'), {}, { kind: 'unreadable' }],
    ['null', status(200, {}, 'null'), {}, { kind: 'unreadable' }],
    ['a way elsewhere', status(302, { Location: 'http://127.0.0.1:1/' }), {}, { kind: 'offline' }],
    ['silence', () => true, { timeout: 60 }, { kind: 'timeout' }],
    ['half an answer', (_, r) => !!r.writeHead(200).write('{'), { timeout: 60 }, { kind: 'timeout' }],
    ['a broken line', (q) => !!q.socket.destroy(), {}, { kind: 'offline' }],
    ['too much', status(200, {}, `{"x":"${'y'.repeat(5000)}"}`), { largest: 4000 }, { kind: 'large' }],
  ])('says what is the matter: %s', async (_, behave, options, fault) => {
    const { wikidata } = await ask(behave, options);
    await expect(wikidata.search('x')).rejects.toMatchObject({ ...fault, message: expect.stringMatching(/\w.*\w/) });
  });

  test('nobody there', async () => {
    await expect(new Wikidata({ address: 'http://127.0.0.1:1/' }).search('x')).rejects.toMatchObject({
      kind: 'offline',
    });
  });

  test('stopped by the person', async () => {
    const stop = new AbortController();
    const { wikidata } = await ask(() => true, { signal: stop.signal });
    setTimeout(() => stop.abort(), 30);
    await expect(wikidata.search('x')).rejects.toMatchObject({ kind: 'stopped' });
  });
});
