import { sourcesOf } from '../../annotate/sources.ts';
import { type VagueSource, vagueSources } from '../../annotate/vague-sources.ts';
import type { Fix } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';

const messages: Partial<Record<VagueSource['which'], string>> = {
  media: 'These media are not named. Say which newspaper, agency or broadcaster reported it.',
  'vague body': 'It cannot be told which body this is. Name it.',
  document: 'The text has not spoken of this document before. Say whose it is and when it was published.',
  spokesperson: 'It cannot be told for whom this person speaks. Name the person and the institution.',
  'two candidates': 'This could be more than one of the sources named above. Name the one that is meant.',
};

export const unclearSource = defineRule({
  meta: {
    id: 'unclear-source',
    family: 'attribution',
    severity: 'information',
    what: 'A source that cannot be pinned down: “foreign media”, “the report said” with no report or two of them.',
    why: 'An attribution is worth as much as the reader’s chance of finding the source again.',
    remedy: 'Name the outlet, body or person.',
    bad: [
      { text: '⟦Foreign media said⟧ the dam had broken.', fixed: 'Foreign media [which?] said the dam had broken.' },
      { text: '⟦According to local media reports⟧, the dam had broken.' },
      {
        text: 'The dam had broken, Reuters reported. The village was safe, Xinhua reported.\n\n⟦The report said⟧ that help was on its way.',
      },
      { text: '⟦Relevant departments said⟧ the dam was safe.' },
      { text: 'Adam Carter said the dam was safe and Bob Miller said it was not. ⟦He said⟧ nobody would be moved.' },
      { text: '⟦News agencies have reported⟧ that the dam had broken.' },
    ],
    good: [
      { text: 'The dam had broken, Reuters reported.\n\nThe report said that help was on its way.' },
      { text: 'Ann Carter said the dam was safe. She said nobody would be moved.' },
      { text: 'The US State Department said the dam was safe.' },
      { text: 'Forecasts are better this year, according to the event website.' },
      { text: 'The picture shows the dam before it broke.' },
      { text: 'State media group Zhongxin said the dam had broken.' },
      { text: 'The ministry published a study of dams. The study said one in ten was unsafe.' },
    ],
  },
  *checkArticle(article) {
    const sources = sourcesOf(article);
    for (const v of article.get(vagueSources)) {
      const message = messages[v.which];
      if (!message) continue;
      const source = v.source;
      const at = source?.end ?? v.end;
      const named = source
        ? v.candidates.map((c): Fix => {
            const text = sources[c]!.spoken;
            return {
              title: `Replace with “${text}”`,
              edits: [
                {
                  start: source.start,
                  end: source.end,
                  text:
                    source.start === 0 ||
                    /[.!?\n]\s*$/.test(article.text.slice(Math.max(0, source.start - 4), source.start))
                      ? text[0]!.toUpperCase() + text.slice(1)
                      : text,
                },
              ],
            };
          })
        : [];
      yield {
        start: v.start,
        end: v.end,
        message,
        confidence: 0.75,
        evidence: v.candidates.length
          ? [`Could be: ${v.candidates.map((c) => sources[c]!.name).join(', ')}.`]
          : undefined,
        fixes: [...named, { title: 'Insert “[which?]”', edits: [{ start: at, end: at, text: ' [which?]' }] }],
      };
    }
  },
});
