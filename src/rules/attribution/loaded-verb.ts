import { attributionsOf } from '../../annotate/attributions.ts';
import { loadedVerbs } from '../../lexicon/reporting.ts';
import type { Fix } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { textOf } from '../../model/span.ts';

export const loadedVerb = defineRule({
  meta: {
    id: 'loaded-verb',
    family: 'attribution',
    severity: 'hint',
    what: 'An attribution verb that vouches for what it reports or casts doubt on it.',
    why: '“Said” is neutral; “pointed out” and “noted” take the content for a fact, “claimed” doubts it, “admitted” implies guilt (AP, Reuters).',
    remedy: 'Write “said” unless the judgement is meant and earned.',
    bad: [
      {
        text: 'The minister ⟦pointed out⟧ that the harvest was good.',
        fixed: 'The minister said that the harvest was good.',
      },
      { text: 'The company ⟦admitted⟧ that the tank had leaked.', fixed: 'The company said that the tank had leaked.' },
    ],
    good: [
      { text: 'The minister said that the harvest was good.' },
      { text: 'He was admitted to hospital on Monday.' },
      { text: 'The city boasts a cathedral and two theatres.' },
      { text: 'His rival conceded to him on Tuesday night.' },
    ],
  },
  *checkArticle(article) {
    for (const a of attributionsOf(article)) {
      const why = Object.hasOwn(loadedVerbs, a.lemma) ? loadedVerbs[a.lemma] : undefined;
      if (!why || a.kind !== 'verb' || a.quoted || !a.source) continue;
      const words = textOf(article.text, { start: a.head.start, end: a.cue.end });
      if (/^(?:boast|concede)$/.test(a.lemma) && !speaks.test(article.text.slice(a.cue.end, a.cue.end + 40))) {
        const before = a.content.some((c) => c.end <= a.head.start);
        if (!before) continue;
      }
      if (a.lemma === 'point' && !/ out$/i.test(words)) continue;
      const said = neutral(words, a.lemma);
      const fixes: Fix[] = said
        ? [
            {
              title: `Replace with “${said}”`,
              preferred: true,
              edits: [{ start: a.head.start, end: a.cue.end, text: said }],
            },
          ]
        : [];
      yield {
        start: a.head.start,
        end: a.cue.end,
        message: `“${words}” ${why}. “Said” is neutral.`,
        confidence: 0.6,
        fixes,
      };
    }
  },
});

// "Boasted that", "boasted of", "conceded he had": a city boasts a cathedral, a rival concedes a race.
const speaks =
  /^,?\s*(?:that\b|of\b|about\b|[“"':]|(?:he|she|it|they|there|we|I|his|her|their)\b(?=[^.;,]{0,30}\b(?:is|are|was|were|has|had|have|would|will|did|could|\w+ed)\b))/;

function neutral(words: string, lemma: string): string | undefined {
  const verb = words.split(' ')[0]!.toLowerCase();
  if (verb.endsWith('ing')) return 'saying';
  if (verb.endsWith('ed')) return 'said';
  if (verb === lemma) return 'say';
  return verb.endsWith('s') ? 'says' : undefined;
}
