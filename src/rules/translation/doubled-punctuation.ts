import { unbalancedBrackets } from '../../annotate/marks/brackets.ts';
import { unbalancedQuotations } from '../../annotate/marks/quotations.ts';
import { type MarkFault, strayMarks } from '../../annotate/marks/stray-marks.ts';
import type { Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { bySpan, overlaps, shift } from '../../model/span.ts';

/** Marks doubled, carried over from another script, wrongly spaced, or open without end. */
export const doubledPunctuation = defineRule({
  meta: {
    id: 'doubled-punctuation',
    family: 'translation',
    severity: 'warning',
    what: 'Doubled marks, marks of another language’s print, and quotation marks or brackets without a partner.',
    why: 'Machine translation carries marks over one by one. A quotation that is never closed leaves readers in doubt who speaks.',
    remedy: 'Keep one mark, of English print; close what was opened.',
    bad: [
      { text: 'The hall was packed with spectators⟦.,⟧', fixed: 'The hall was packed with spectators.' },
      { text: '“I will run again⟦”, - ⟧said the mayor.', fixed: '“I will run again,” said the mayor.' },
      { text: 'The keeper ⟦said,"⟧ The dam holds," and left.', fixed: 'The keeper said, "The dam holds," and left.' },
      { text: 'He said “the dam is safe⟦.”.⟧', fixed: 'He said “the dam is safe.”' },
      { text: 'Rain⟦,,⟧ wind and snow fell.', fixed: 'Rain, wind and snow fell.' },
      { text: 'The vote was late⟦..⟧ Nobody left.', fixed: 'The vote was late. Nobody left.' },
      {
        text: 'They called it a ⟦`` turning point ’’⟧ in vain.'.replace('’’', "''"),
        fixed: 'They called it a “turning point” in vain.',
      },
      { text: 'The mayor⟦，⟧who resigned⟦，⟧ left.', fixed: 'The mayor, who resigned， left.' },
      { text: 'The ⟦«Northern Star»⟧ club won.', fixed: 'The “Northern Star” club won.' },
      { text: 'He spoke of a crisis⟦ .⟧ She left.', fixed: 'He spoke of a crisis. She left.' },
      { text: '“It was a long night⟦. ”⟧ She left.', fixed: '“It was a long night.” She left.' },
      { text: '⟦It ’s⟧ the third time.', fixed: 'It’s the third time.' },
      { text: 'Harbour News, May ⟦4th]⟧ The port reopened.', fixed: 'Harbour News, May 4th The port reopened.' },
      { text: 'The accord ⟦= “Baltic Pact”⟧ was signed.', fixed: 'The accord (“Baltic Pact”) was signed.' },
      {
        text: 'She told the⟦ channel’News 5’⟧ nothing.'.replace('the⟦ channel’', 'the channel⟦’'),
        fixed: 'She told the channel ‘News 5’ nothing.',
      },
      { text: 'He ⟦said,⟧“We will go.”', fixed: 'He said, “We will go.”' },
      { text: '“We will go.” I will not ⟦stay.”⟧ He left.' },
      { text: 'He said ⟦"⟧we will go” and left.', fixed: 'He said “we will go” and left.' },
      { text: 'She said ⟦“We⟧ will go and left.\n\nThe bus was late.' },
      { text: '“The plan is ours. ⟦“We⟧ made it,” he said.' },
    ],
    good: [
      { text: 'Apples, pears, etc., are sold by the approx. kilo.' },
      { text: '“We built it alone,” he said. “Nobody helped.\n\n“And nobody asked.”' },
      { text: '“We built it alone, he said. It took years.\n\nNobody asked.”' },
      { text: 'The word “so-called ‘green’ steel” was struck out, and rock ’n’ roll stayed.' },
      { text: 'He is 6\'2" tall and walked 3" behind her.' },
      { text: 'The dogs’ owner said: “It’s the ’90s again.”' },
      { text: 'He moved to the U.S., Inc. magazine said, etc., and paused ... and went on….' },
      { text: 'Two things matter: 1) rain and 2) wind (and snow).' },
      { text: 'British papers print “a text like this”, and “he works for Acme Inc.”.' },
      { text: 'The flag of Côte d’Ivoire, the Qur’An and L’Équipe.' },
      { text: 'The song “天空” (“Sky”) and the film 《英雄》 (Hero) were shown.' },
      { text: 'The last line was cut: “We will never' },
      { text: 'But you said . . . “I never said that . . . okay?”' },
      { text: 'MONDAY’S ‘OUTLIERS’ - links to the best of news.' },
      { text: '“He is taller, he’s like 6’2”,” she said.' },
      { text: 'Watch it at <a href="http://harbour.example" target="top">the harbour</a>.' },
      { text: 'She said "he called it \'a mistake\' twice" and left.' },
      { text: '\'I heard her say "we will go" and leave,\' he told the court.' },
      { text: 'She said: "He told me \'I will go.\'" Then she left.' },
      { text: '"He asked, \'Who wrote "The Raven"?\' and nobody knew," she said.' },
      { text: '"\'No,\' he said," she recalled.' },
    ],
    limits: ['Single quotation marks are not balanced: too many of them are apostrophes.'],
  },
  *checkArticle(article) {
    const found: MarkFault[] = [];
    for (const { start, paragraph } of article.paragraphs)
      found.push(
        ...paragraph
          .get(strayMarks)
          .map((f) => ({ ...f, ...shift(f, start), edits: f.edits.map((e) => ({ ...e, ...shift(e, start) })) })),
      );
    const alone = found.length;
    found.push(...unbalancedBrackets(article), ...unbalancedQuotations(article));
    // A mark that is wrong by itself is not counted as one without partner too.
    const kept = found.filter((f, i) => i < alone || !found.slice(0, alone).some((s) => overlaps(s, f)));
    for (const fault of kept.sort(bySpan)) yield problem(fault);
  },
});

const problem = ({ start, end, message, title, certain, isStyle, edits }: MarkFault): Problem => ({
  start,
  end,
  message,
  confidence: certain ? 0.95 : 0.8,
  ...(isStyle && { severity: 'hint' }),
  fixes: [{ title, safe: certain, preferred: certain, edits }],
});
