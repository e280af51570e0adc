import { isSmallTerm, replaceTerm, termFaultsOf } from '../../annotate/names/terms.ts';
import type { Fix, Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import type { TermFault } from '../../names/terms.ts';

export const officialName = defineRule({
  meta: {
    id: 'official-name',
    family: 'names',
    severity: 'warning',
    what: 'A treaty, body, law, agreement or office under a name that is not its own.',
    why: 'Translated word by word, an official name becomes one that nobody uses: the “open sky treaty” is the Open Skies Treaty. Readers cannot look it up, and may take it for another.',
    remedy: 'Use the official name.',
    bad: [
      {
        text: 'Washington left the ⟦open sky treaty⟧ in November.',
        fixed: 'Washington left the Open Skies Treaty in November.',
      },
      {
        text: 'Talks on the ⟦joint comprehensive action plan⟧ went on in Vienna.',
        fixed: 'Talks on the Joint Comprehensive Plan of Action went on in Vienna.',
      },
      {
        text: 'They asked the ⟦United Nations Safety Council⟧ to meet.',
        fixed: 'They asked the UN Security Council to meet.',
      },
      {
        text: 'In Taiwan, the ⟦National Party⟧ chose a new chairman.',
        fixed: 'In Taiwan, the Kuomintang chose a new chairman.',
      },
    ],
    good: [
      { text: "New Zealand's National Party chose a new leader, and Taiwan took note." },
      { text: 'Washington left the Open Skies Treaty in November.' },
      { text: 'The Treaty on Open Skies allows flights over other states.' },
      { text: 'They signed a comprehensive plan of joint action for the port.' },
      { text: 'The council asked for safety checks in the open air under the treaty.' },
    ],
    limits: ['Knows only the names in its own list and in yours.'],
  },
  *checkArticle(article) {
    for (const f of termFaultsOf(article)) {
      if (isSmallTerm(f)) continue;
      if (/^(?:bodies|treaties|offices)$/.test(f.entity.group)) yield problem(f, article.text);
    }
  },
});

function problem(f: TermFault, text: string): Problem {
  const { entity, how } = f;
  const written = text.slice(f.start, f.end);
  const fix = (form: string, preferred: boolean): Fix => ({
    title: `Replace with “${form}”`,
    edits: [replaceTerm(text, f, form)],
    ...(preferred && !entity.unsure ? { preferred } : {}),
    ...(how === 'case' ? { safe: true } : {}),
  });
  const fixes = [fix(f.form, true)];
  if (f.form !== entity.name) fixes.push(fix(entity.name, false));
  for (const s of entity.short.slice(0, 1)) fixes.push(fix(s, false));
  const unsure = how === 'reworded' && entity.group === 'bodies';
  return {
    start: f.start,
    ...(unsure ? { severity: 'information' as const } : {}),
    end: f.end,
    confidence: how === 'wrong' ? 0.9 : how === 'case' ? 0.85 : unsure ? 0.65 : 0.8,
    message:
      how === 'case'
        ? `“${written}” is the name of ${f.form}: write it with its capitals.`
        : `The official name is “${entity.name}”, not “${written}”.`,
    evidence: [
      `${entity.name}${entity.short.length ? ` (${entity.short[0]})` : ''}${entity.kind ? `: ${entity.kind}` : ''}.`,
      ...(entity.also.length ? [`Also right: ${entity.also.slice(0, 4).join(', ')}.`] : []),
      ...(entity.forms.zh ? [`Chinese: ${entity.forms.zh.join(', ')}`] : []),
    ],
    fixes,
  };
}
