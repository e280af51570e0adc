import { describe, expect, test } from 'vitest';
import { calquesIn } from '../../src/annotate/calques.ts';
import { calques } from '../../src/lexicon/calques/index.ts';
import { articleOf } from '../support/check.ts';

const found = (text: string) =>
  articleOf(`News of the day\n\n${text}`).paragraphs.flatMap((p) => p.paragraph.get(calquesIn));

describe('each calque', () => {
  test.each(calques.map((c) => [c.pattern, c] as const))('%s', (_, calque) => {
    expect(calque.original).not.toBe('');
    expect(calque.fix || calque.meaning).toBeTruthy();
    expect(found(calque.example).map((m) => m.calque.pattern)).toContain(calque.pattern);
  });
});

test('no pattern twice', () => expect(new Set(calques.map((c) => c.pattern)).size).toBe(calques.length));
