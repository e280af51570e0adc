import type { NameMention } from '../../annotate/names/names.ts';
import { namesOf } from '../../annotate/names/names.ts';
import { defineRule } from '../../model/rule.ts';
import { nameKey } from '../../names/key.ts';

export const inconsistentName = defineRule({
  meta: {
    id: 'inconsistent-name',
    family: 'names',
    severity: 'information',
    what: 'Two spellings of one name in one article, each acceptable alone.',
    why: 'Readers take two spellings for two people. A desk chooses one and keeps to it.',
    remedy: 'Use one spelling throughout.',
    bad: [
      {
        text: 'Volodymyr Zelensky spoke first. Later ⟦Volodymyr Zelenskyy⟧ left the hall.',
        fixed: 'Volodymyr Zelensky spoke first. Later Volodymyr Zelensky left the hall.',
      },
    ],
    good: [
      { text: 'Volodymyr Zelensky spoke first. Later Zelensky left the hall.' },
      { text: 'Jen Psaki spoke first. Psaki then took questions.' },
    ],
    limits: ['Compares full names of people that the list knows.'],
  },
  *checkArticle(article) {
    const first = new Map<number, NameMention>();
    for (const m of namesOf(article)) {
      const { entity } = m;
      if (!entity || entity.group !== 'people' || m.spelling !== 'right' || !m.text.includes(' ')) continue;
      const known = first.get(entity.id);
      if (!known) first.set(entity.id, m);
      else if (isOther(known.text, m.text)) {
        yield {
          start: m.start,
          end: m.end,
          confidence: 0.75,
          message: `“${m.text}” is spelt “${known.text}” above. Keep to one spelling.`,
          evidence: [`${entity.name}${entity.also.length ? `; also right: ${entity.also.join(', ')}` : ''}.`],
          fixes: [
            { title: `Replace with “${known.text}”`, edits: [{ start: m.start, end: m.end, text: known.text }] },
            ...(entity.name === known.text
              ? []
              : [
                  {
                    title: `Replace with “${entity.name}”`,
                    edits: [{ start: m.start, end: m.end, text: entity.name }],
                  },
                ]),
          ],
          related: [{ start: known.start, end: known.end, message: 'The other spelling' }],
        };
      }
    }
  },
});

// The same number of words, each near the other's but for spelling: no initials, middle or short names.
function isOther(a: string, b: string): boolean {
  const x = nameKey(a).split(' ');
  const y = nameKey(b).split(' ');
  if (x.length !== y.length || x.join(' ') === y.join(' ')) return false;
  return x.every(
    (w, i) =>
      w === y[i] || (w.length > 3 && y[i]!.length > 3 && w[0] === y[i]![0] && Math.abs(w.length - y[i]!.length) <= 2),
  );
}
