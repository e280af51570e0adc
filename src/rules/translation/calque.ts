import { type CalqueMatch, calquesIn } from '../../annotate/calques.ts';
import type { Edit, Fix } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';

export const calque = defineRule({
  meta: {
    id: 'calque',
    family: 'translation',
    severity: 'information',
    what: 'A phrase translated word for word from another language.',
    why: 'Each word is English, the phrase is not: readers stumble over it, or take it for something else than the original said.',
    remedy: 'Write what is meant. Where the suggestion does not fit the sentence, look at the original phrase.',
    bad: [
      {
        text: 'Cases rose again in ⟦the new crown epidemic⟧, he said.',
        fixed: 'Cases rose again in the COVID-19 outbreak, he said.',
      },
      { text: '⟦The head of the White House⟧ left for Ohio.', fixed: 'The US president left for Ohio.' },
      {
        text: 'She told ⟦the innovative newspaper⟧ that talks had failed.',
        fixed: 'She told the progressive newspaper that talks had failed.',
      },
      {
        text: 'Police ⟦initiated a criminal case⟧ on Friday.',
        fixed: 'Police opened a criminal investigation on Friday.',
      },
    ],
    good: [
      { text: 'The crown prince opened a new hospital.' },
      { text: 'The White House said the president had left for Ohio.' },
      { text: 'The COVID-19 outbreak spread in spring.' },
      { text: 'The company is known for innovative products, the newspaper said.' },
    ],
    limits: ['Only phrases of a reviewed list are known.'],
  },
  *checkParagraph(paragraph) {
    for (const match of paragraph.get(calquesIn)) {
      const words = paragraph.text.slice(match.start, match.end);
      const { fix, meaning, original } = match.calque;
      const edit = fix ? fitted(fill(fix, match, words), paragraph.text, match) : undefined;
      const text = edit?.text;
      const what = text ? `Write “${text}”.` : meaning ? `It means: ${meaning}.` : 'Say it in plain English.';
      const fixes: Fix[] = edit ? [{ title: `Replace with “${edit.text}”`, preferred: true, edits: [edit] }] : [];
      yield {
        start: match.start,
        end: match.end,
        message: `“${words}” is translated word for word from another language. ${what}`,
        confidence: 0.85,
        evidence: [`The original is probably “${original}”.`, ...(meaning ? [meaning] : [])],
        fixes,
      };
    }
  },
});

// Puts the text's own words into the fix; a capital at the start stays.
function fill(fix: string, { words, calque: { pattern } }: CalqueMatch, original: string): string {
  const verb = pattern.startsWith('~') ? words[0] : undefined;
  const inflected = verb ? fix.replace(/^[a-z]+/, (v) => inLine(v, verb.lower, verb.lemma)) : fix;
  const text = inflected
    .replace(/\{(\d+)\}/g, (_, n: string) => words[Number(n) - 1]?.text ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return /^\p{Lu}/u.test(original) && !/^\p{Lu}/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

// The fix between its neighbours: one article and not two, "a" or "an" as it needs. Undefined where it would not read well.
function fitted(fix: string, paragraph: string, { start, end }: CalqueMatch): Edit | undefined {
  const before = /([\p{L}'’]+)\s+$/u.exec(paragraph.slice(0, start));
  const word = before?.[1]?.toLowerCase() ?? '';
  const after = /^\s*([\p{L}'’]+)/u.exec(paragraph.slice(end))?.[1]?.toLowerCase() ?? '';
  const text = determiners.test(word) ? fix.replace(/^(?:the|an?) /i, '') : fix;
  const first = /^[\p{L}'’]+/u.exec(text)?.[0].toLowerCase();
  const last = /[\p{L}'’]+$/u.exec(text)?.[0].toLowerCase();
  if (!text || text.includes('{') || first === word || last === after) return undefined;
  const vowel = /^[aeiou]/.test(first ?? '');
  if (!/^an?$/.test(word) || (word === 'an') === vowel) return { start, end, text };
  const article = before![1]!.charAt(0) + (vowel ? 'n' : '');
  return { start: before!.index, end, text: `${article} ${text}` };
}

const determiners = /^(?:the|an?|his|her|its|their|our|this|that|these|those|no|any|some|every|each)$/;

const past: Readonly<Record<string, string>> = {
  be: 'was', break: 'broke', bring: 'brought', cut: 'cut', die: 'died', do: 'did', draw: 'drew', fight: 'fought', find: 'found', get: 'got', give: 'gave', go: 'went', have: 'had', hold: 'held', keep: 'kept', lead: 'led', leave: 'left', let: 'let',
  make: 'made', meet: 'met', pay: 'paid', put: 'put', say: 'said', see: 'saw', send: 'sent', set: 'set', speed: 'sped', stay: 'stayed', take: 'took', tell: 'told', think: 'thought', trend: 'trended', win: 'won', write: 'wrote',
}; // biome-ignore format: a table

// The verb of the fix in the form that the text's verb has.
function inLine(verb: string, form: string, lemma: string): string {
  if (form === lemma || /^(?:was|were|had|did|not|the|an?)$/.test(verb)) return verb;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (form.endsWith('ing')) return `${verb === 'be' ? 'be' : stem}ing`;
  if (form.endsWith('s') && form !== lemma)
    return verb === 'be' ? 'is' : verb === 'have' ? 'has' : /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return past[verb] ?? (verb.endsWith('y') && !/[aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`);
}
