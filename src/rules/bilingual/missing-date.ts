import { alignment } from '../../bilingual/alignment.ts';
import { compareDates, type DateDifference } from '../../bilingual/compare-dates.ts';
import { inHeadline, lastWord } from '../../bilingual/compare-figures.ts';
import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';

/** A date, weekday or time of the source text that the translation lacks or gives otherwise. */
export const missingDate = defineRule({
  meta: {
    id: 'missing-date',
    family: 'bilingual',
    severity: 'warning',
    what: 'A date, weekday or time of day of the source text that the translation leaves out or gives otherwise.',
    why: 'Readers plan by dates, and a wrong one makes the report contradict itself. 26日 and “January 26” are the same, 26日 and “January 27” are not.',
    remedy: 'Take the source’s date over, or check which text is right.',
    bad: [
      {
        text: 'The two presidents spoke by telephone on January ⟦27⟧.',
        fixed: 'The two presidents spoke by telephone on January 26.',
        source: { language: 'zh', text: '两国总统1月26日通电话。' },
      },
      {
        text: 'The court will rule on ⟦Wednesday⟧, a spokesman said.',
        fixed: 'The court will rule on Tuesday, a spokesman said.',
        source: { language: 'ru', text: 'Суд вынесет решение во вторник, сообщил представитель.' },
      },
      {
        text: 'The bridge was opened to traffic in ⟦2012⟧.',
        fixed: 'The bridge was opened to traffic in 2010.',
        source: { language: 'ja', text: '橋は2010年に開通した。' },
      },
      {
        text: 'The exhibition opened on ⟦August⟧ 4 in the old town hall.',
        fixed: 'The exhibition opened on July 4 in the old town hall.',
        source: { language: 'fr', text: 'L’exposition a ouvert le 4 juillet dans l’ancien hôtel de ville.' },
      },
      {
        text: 'Both sides signed the agreement in ⟦Geneva⟧.',
        source: { language: 'es', text: 'Ambas partes firmaron el acuerdo en Ginebra el 26 de enero.' },
      },
    ],
    good: [
      { text: 'The presidents spoke on January 26.', source: { language: 'zh', text: '两国总统26日通电话。' } },
      { text: 'The presidents spoke on Tuesday.', source: { language: 'zh', text: '两国总统26日通电话。' } },
      {
        text: 'The court will rule on Tuesday.',
        source: { language: 'de', text: 'Das Gericht entscheidet am Dienstag, dem 26. Januar.' },
      },
      { text: 'It was opened last year.', source: { language: 'ja', text: '2020年に開通した。' } },
      { text: 'The game starts at 3:30 p.m.', source: { language: 'de', text: 'Das Spiel beginnt um 15.30 Uhr.' } },
      { text: 'The ceremony began at noon.', source: { language: 'zh', text: '仪式于12时开始。' } },
      { text: 'The statement came out yesterday.', source: { language: 'ko', text: '성명은 26일 발표됐다.' } },
    ],
    limits: ['A relative date ("yesterday", "last year") in the translation is taken for right.'],
  },
  *checkArticle(article) {
    const aligned = article.get(alignment);
    if (!aligned) return;
    for (const difference of compareDates(aligned))
      if (difference.instead || !inHeadline(article, difference.target)) yield problem(article, difference);
  },
});

function problem(article: Article, { date, part, right, sentence, target, instead }: DateDifference): Problem {
  const words = sentence.text.slice(date.start, date.end).trim();
  const evidence = [`Source: ${sentence.text}`];
  if (!instead) {
    return {
      ...lastWord(target),
      message: `The source says “${words}” (${right}), the translation of this sentence does not. Add the ${name[part]}, or check that it was left out on purpose.`,
      confidence: 0.7,
      evidence,
    };
  }
  const { start } = article.paragraphs[target.paragraph]!;
  const at = { start: start + instead.start, end: start + instead.end };
  const written = article.text.slice(at.start, at.end);
  const one = /^[\p{L}\d]+$/u.test(written) && part !== 'clock';
  const ending = part === 'day' ? /^(?:st|nd|rd|th)\b/.exec(article.text.slice(at.end, at.end + 3))?.[0] : undefined;
  const edit = {
    start: at.start,
    end: at.end + (ending?.length ?? 0),
    text: ending ? right + ordinalEnding(Number(right)) : right,
  };
  return {
    ...at,
    message: `The source says “${words}”, the translation “${written}”: the ${name[part]} differs. Use the source’s, or check which is right.`,
    confidence: 0.85,
    evidence,
    fixes: one ? [{ title: `Replace with “${edit.text}”`, preferred: true, edits: [edit] }] : [],
  };
}

const name = { day: 'day', month: 'month', year: 'year', weekday: 'weekday', clock: 'time' } as const;
const ordinalEnding = (n: number): string => (n > 10 && n < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
