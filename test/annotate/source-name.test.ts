import { expect, test } from 'vitest';
import { nameIn } from '../../src/annotate/source-name.ts';

test.each([
  ['the Reuters website', 'Reuters'],
  ['the Guardian', 'the Guardian'],
  ['the Wall Street Journal website', 'the Wall Street Journal'],
  ['the Kremlin', 'the Kremlin'],
  ['White House press secretary Jen Psaki', 'Jen Psaki'],
])('%s is spoken of as %s', (words, spoken) => expect(nameIn(words)?.spoken).toBe(spoken));
