import { alignment } from '../../bilingual/alignment.ts';
import { compareFigures, type FigureDifference, inHeadline, lastWord } from '../../bilingual/compare-figures.ts';
import type { EnglishNumber } from '../../bilingual/english-values.ts';
import { asEnglishNumber } from '../../bilingual/write-number.ts';
import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';

/** A figure of the source text that the translation lacks or gives otherwise. */
export const missingFigure = defineRule({
  meta: {
    id: 'missing-figure',
    family: 'bilingual',
    severity: 'warning',
    what: 'A figure of the source text that the translation leaves out or gives otherwise.',
    why: 'Figures are what translation gets wrong most: 万 is ten thousand, 亿 a hundred million, and a comma may be a point. Values are compared, not spellings.',
    remedy: 'Take the source’s figure over, or check which text is right.',
    bad: [
      {
        text: 'The flood damaged ⟦6,100⟧ homes in the county.',
        fixed: 'The flood damaged 61,000 homes in the county.',
        source: { language: 'zh', text: '洪水损坏了该县6.1万间房屋。' },
      },
      {
        text: 'The company invested $⟦2.5 billion⟧ in the plant last year.',
        fixed: 'The company invested $2.5 million in the plant last year.',
        source: { language: 'ru', text: 'Компания вложила в завод 2,5 млн долларов в прошлом году.' },
      },
      {
        text: 'The ministry said that ⟦four⟧ people had been rescued.',
        source: { language: 'es', text: 'El ministerio dijo que tres personas habían sido rescatadas.' },
      },
      {
        text: 'Police counted the demonstrators outside ⟦parliament⟧.',
        source: { language: 'de', text: 'Die Polizei zählte 150.000 Demonstranten vor dem Parlament.' },
      },
      {
        text: 'Unemployment rose to ⟦5.7⟧ percent in June.',
        fixed: 'Unemployment rose to 5.2 percent in June.',
        source: { language: 'zh', text: '6月失业率升至百分之五点二。' },
      },
    ],
    good: [
      { text: 'The flood damaged 61,000 homes.', source: { language: 'zh', text: '洪水损坏了6.1万间房屋。' } },
      {
        text: 'The flood damaged sixty-one thousand homes.',
        source: { language: 'zh', text: '洪水损坏了6.1万间房屋。' },
      },
      { text: 'A dozen people were hurt.', source: { language: 'ja', text: '12人がけがをした。' } },
      {
        text: 'Half of the voters stayed at home.',
        source: { language: 'fr', text: 'La moitié (50 %) des électeurs est restée chez elle.' },
      },
      { text: 'The road is 62 miles long.', source: { language: 'de', text: 'Die Straße ist 100 Kilometer lang.' } },
      { text: 'Thousands of villagers had to leave.', source: { language: 'zh', text: '数千名村民需要转移。' } },
      { text: 'Nearly 5,000 people took part.', source: { language: 'ru', text: 'В акции участвовали 4980 человек.' } },
      { text: 'The six-month ban ends soon.', source: { language: 'zh', text: '为期6个月的禁令即将结束。' } },
      {
        text: 'He was 21 at the time. The club paid 3 million euros.',
        source: { language: 'ru', text: 'Клуб заплатил 3 млн евро, ему был 21 год.' },
      },
    ],
    limits: [
      'Numbers below three written as words are not compared.',
      'A small number written as a word counts only where the translation has another number in its place.',
    ],
  },
  *checkArticle(article) {
    const aligned = article.get(alignment);
    if (!aligned) return;
    for (const difference of compareFigures(aligned))
      if (difference.instead || !inHeadline(article, difference.target)) yield problem(article, difference);
  },
});

function problem(article: Article, { figure, sentence, target, instead }: FigureDifference): Problem {
  const words = sentence.text.slice(figure.start, figure.end).trim();
  const value = asEnglishNumber(figure.readings[0]!);
  const meant = value === words ? '' : ` (${value}${figure.percent ? ' percent' : ''})`;
  const evidence = [`Source: ${sentence.text}`];
  if (!instead) {
    const at = lastWord(target);
    return {
      ...at,
      message: `The source says “${words}”${meant}, the translation of this sentence has no such figure. Add it, or check that it was left out on purpose.`,
      confidence: 0.7,
      evidence,
    };
  }
  const start = article.paragraphs[target.paragraph]!.start;
  const at = { start: start + instead.digits.start, end: start + instead.digits.end };
  const written = article.text.slice(at.start, at.end);
  const text = replacement(figure.readings, words, instead, written);
  return {
    ...at,
    message: `The source says “${words}”${meant}, the translation “${written}”. Use the source’s figure, or check which is right.`,
    confidence: figure.firm ? 0.85 : 0.7,
    evidence,
    fixes: text ? [{ title: `Replace with “${text}”`, preferred: figure.firm, edits: [{ ...at, text }] }] : [],
  };
}

// One answer only: a figure that can be read in two ways, or that stands for a word, is left to the editor.
function replacement(
  readings: readonly number[],
  words: string,
  instead: EnglishNumber,
  written: string,
): string | undefined {
  return (readings.length === 1 || /^\d{1,3}\.\d{3}$/.test(words)) && /\d/.test(written) && !instead.ordinal
    ? asEnglishNumber(readings[0]!)
    : undefined;
}
