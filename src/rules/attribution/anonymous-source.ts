import { vagueSources } from '../../annotate/vague-sources.ts';
import { defineRule } from '../../model/rule.ts';

export const anonymousSource = defineRule({
  meta: {
    id: 'anonymous-source',
    family: 'attribution',
    severity: 'information',
    what: 'A claim that rests on people who are not named: “sources said”, “experts believe”, “reportedly”.',
    why: 'Readers cannot weigh the word of somebody they do not know; AP and Reuters allow it only with the editor’s knowledge and a reason in the text.',
    remedy: 'Name the person or the institution, or say why the name is withheld and how the source knows.',
    bad: [
      {
        text: '⟦Experts believe⟧ that the dam could break.',
        fixed: 'Experts [which?] believe that the dam could break.',
      },
      { text: 'The minister will resign, ⟦sources said⟧.' },
      { text: '⟦A senior Italian official said⟧ the talks had failed.' },
      { text: 'The singer ⟦reportedly⟧ left the hotel at night.' },
    ],
    good: [
      { text: 'Ann Carter, an expert on dams at the university, believes that the dam could break.' },
      { text: 'The ministry said the talks had failed.' },
      { text: 'Police said two cars had collided.' },
      { text: 'Spanish officials warned that the river would rise again.' },
      { text: 'Police held a person suspected of setting the fire.' },
      { text: 'The bag was found on the road by someone who gave it to the police.' },
    ],
  },
  *checkArticle(article) {
    for (const v of article.get(vagueSources)) {
      if (v.which !== 'unnamed people' && v.which !== 'hearsay') continue;
      const at = v.source?.end ?? v.end;
      yield {
        start: v.start,
        end: v.end,
        message:
          v.which === 'hearsay'
            ? 'This attributes the claim to nobody. Name who reports it, or take the claim out.'
            : 'This source is not named. Readers cannot weigh its word; name the person or institution, or say why the name is withheld.',
        confidence: 0.8,
        fixes: [{ title: 'Insert “[which?]”', edits: [{ start: at, end: at, text: ' [which?]' }] }],
      };
    }
  },
});
