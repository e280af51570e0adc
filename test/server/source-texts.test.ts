import { expect, test } from 'vitest';
import { SourceTexts } from '../../src/server/source-texts.ts';

const article = 'file:///desk/flood.en.txt';
const chinese = '市长星期一表示，洪水造成12人死亡。';

test('a look that a later one has overtaken changes nothing', async () => {
  let patterns: readonly string[] = [];
  const slow: (() => void)[] = [];
  const texts = new SourceTexts(
    (uri) =>
      uri === 'file:///originals/flood-zh.txt'
        ? Promise.resolve(chinese)
        : new Promise((resolve) => slow.push(() => resolve(undefined))),
    () => patterns,
  );
  const first = texts.look(article);
  patterns = ['../originals/{name}-{language}.txt'];
  const second = texts.look(article);
  let done = false;
  const both = Promise.all([first, second]).finally(() => (done = true));
  while (!done) {
    slow.pop()?.(); // the newest question is answered first
    await new Promise((r) => setTimeout(r));
  }
  expect(await both).toEqual([false, true]);
  expect(texts.of(article)?.text).toBe(chinese);
});

test('an article that was closed meanwhile stays forgotten', async () => {
  let answer = (_: string): void => undefined;
  const texts = new SourceTexts(() => new Promise((resolve) => (answer = resolve)));
  const look = texts.look(article);
  texts.forget(article);
  answer(chinese);
  expect(await look).toBe(false);
  expect(texts.of(article)).toBeUndefined();
});
