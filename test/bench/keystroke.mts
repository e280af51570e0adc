import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsOf } from '../../src/server/convert.ts';
import { quantile, report } from './support/report.mts';
import { context, keystrokes } from './support/typing.mts';

// From a keystroke to the findings of the whole article, with all rules: the article is open, one paragraph changes.
const medians = new Map<number, number>();
for (const words of [500, 5_000, 50_000]) {
  const times = keystrokes(words, 400, (text, session) => void session.check(text, context('bench:a')));
  medians.set(words, quantile(times, 0.5));
  const goal = words === 5_000;
  const size = words.toLocaleString('en');
  report({
    name: `keystroke in ${size} words, median`,
    value: quantile(times, 0.5),
    unit: 'ms',
    goal: goal ? '≤ 2' : undefined,
  });
  report({
    name: `keystroke in ${size} words, 99th percentile`,
    value: quantile(times, 0.99),
    unit: 'ms',
    goal: goal ? '≤ 10' : undefined,
  });
}
report({
  name: 'growth from 500 to 50,000 words',
  value: medians.get(50_000)! / medians.get(500)!,
  unit: '×',
  goal: '≤ 3',
});
let version = 0;
const served = keystrokes(5_000, 200, (text, session) => {
  const document = TextDocument.create('bench:a', 'plaintext', version++, text);
  diagnosticsOf(document, session.check(text, context('bench:a')), undefined);
});
report({
  name: 'the same in 5,000 words with the diagnostics of the server, median',
  value: quantile(served, 0.5),
  unit: 'ms',
});
