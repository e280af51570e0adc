import fc from 'fast-check';
import { test } from 'vitest';
import { conflictsOf } from '../../src/annotate/comparison/conflicts.ts';
import { sourceClaims } from '../../src/annotate/comparison/sources.ts';
import { articleOf } from '../support/check.ts';
import { anyText } from '../support/texts.ts';

test('comparing passages never throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text, { date: '2021-01-27' });
      conflictsOf(article);
      sourceClaims(article);
    }),
  );
});
