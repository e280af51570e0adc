import { ArticleSession } from '../../../src/engine/session.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { madeArticle, type Random, randomFrom } from '../../support/made-articles.ts';

export const context = (uri: string) => ({ uri, format: 'plain' as const, settings: defaultSettings });

const typed = ' Officials said on Tuesday that 12 people were hurt, according to the ministry.';

/** Versions of a text as somebody types a sentence at the end of some paragraph, a few strokes taken back. */
export function* typing(text: string, random: Random, strokes: number): Iterable<string> {
  let before = text;
  let after = '';
  for (let n = 0; n < strokes; n++) {
    const i = n % typed.length;
    if (i === 0) {
      const whole = before + after;
      const ends = [...whole.matchAll(/\.\n\n/g)].map((m) => m.index + 1);
      const at = ends[Math.floor(random() * ends.length)] ?? whole.length;
      before = whole.slice(0, at);
      after = whole.slice(at);
    }
    before = i % 10 === 9 ? before.slice(0, -1) : before + typed[i];
    yield before + after;
  }
}

/** Milliseconds that each of so many keystrokes took in an article of so many words, after a warm-up. */
export function keystrokes(
  words: number,
  strokes: number,
  each: (text: string, session: ArticleSession) => void,
): number[] {
  const random = randomFrom(words);
  const text = madeArticle(random, words);
  const session = new ArticleSession();
  each(text, session);
  const times: number[] = [];
  let warm = 0;
  for (const version of typing(text, random, strokes + 100)) {
    const start = performance.now();
    each(version, session);
    if (warm++ >= 100) times.push(performance.now() - start);
  }
  return times;
}
