import { evidenceFor } from '../../annotate/names/evidence.ts';
import { type Garble, garblesOf } from '../../annotate/names/names.ts';
import { isSmallTerm, replaceTerm, termFaultsOf } from '../../annotate/names/terms.ts';
import { publicationDate } from '../../annotate/publication-date.ts';
import { type SourceGarble, sourceGarbles } from '../../bilingual/source-garbles.ts';
import type { Article } from '../../model/article.ts';
import type { Fix, Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { overlaps } from '../../model/span.ts';
import type { TermFault } from '../../names/terms.ts';

export const garbledName = defineRule({
  meta: {
    id: 'garbled-name',
    family: 'names',
    severity: 'warning',
    what: 'A name mangled by translation or typing.',
    why: 'Translation engines spell foreign names by ear or read their characters one by one: “pusaki” is Psaki by way of Chinese. Readers cannot look up a name that nobody bears.',
    remedy: 'Replace it with the right name; at later mentions the surname is enough.',
    bad: [
      {
        text: 'White House press secretary ⟦Jane pusaki⟧ said the president would travel on Monday.',
        fixed: 'White House press secretary Jen Psaki said the president would travel on Monday.',
        date: '2021-03-02',
      },
      {
        text: 'Belgian Prime Minister ⟦Sofie Vilmes⟧ spoke to reporters in Brussels.',
        fixed: 'Belgian Prime Minister Sophie Wilmes spoke to reporters in Brussels.',
        date: '2020-05-04',
      },
      {
        text: 'The Kremlin said nothing about ⟦the navaline⟧ and Russia rejected the charge.',
        fixed: 'The Kremlin said nothing about Navalny and Russia rejected the charge.',
      },
      {
        text: 'U.S. Transportation Secretary ⟦Zhao Xiaolan⟧ opened the bridge.',
        fixed: 'U.S. Transportation Secretary Elaine Chao opened the bridge.',
        date: '2019-05-04',
      },
      {
        text: 'At the briefing Miss ⟦Pusagi⟧ gave no date for the talks.',
        fixed: 'At the briefing Miss Psaki gave no date for the talks.',
        source: { language: 'zh', text: '普萨基在简报会上没有给出会谈日期。' },
      },
      {
        text: 'The minister met ⟦Salomey Zurabishwil⟧ in the palace.',
        fixed: 'The minister met Salome Zourabichvili in the palace.',
        source: { language: 'ru', text: 'Министр встретился с Саломе Зурабишвили во дворце.' },
      },
    ],
    good: [
      { text: 'White House press secretary Jen Psaki said the president would travel on Monday.', date: '2021-03-02' },
      { text: 'Lena Vogelsang, a baker from Kassel, said she had never seen such a flood.' },
      { text: 'The mayor of the town, Piotr Nowacki, thanked the firefighters.' },
      { text: 'Wang Jianping, a farmer in Henan, sold his wheat early.' },
      {
        text: 'At the briefing Psaki gave no date for the talks.',
        source: { language: 'zh', text: '普萨基在简报会上没有给出会谈日期。' },
      },
      { text: 'The talks were held in Wellington and Pretoria.' },
      { text: 'A new pergola stood beside the house, said the owner.' },
    ],
    limits: [
      'Knows only people in its own list and in yours.',
      'A garble that is itself a common name is found only beside an office.',
    ],
  },
  *checkArticle(article) {
    const day = article.get(publicationDate)?.iso;
    const garbles = garblesOf(article);
    const proven = article.get(sourceGarbles);
    for (const p of proven) yield provenProblem(p, article);
    for (const g of garbles) if (!proven.some((p) => overlaps(p, g))) yield problem(g, garbles, article, day);
    for (const f of termFaultsOf(article)) {
      if (isSmallTerm(f)) continue;
      if (!/^(?:bodies|treaties|offices)$/.test(f.entity.group)) yield termProblem(f, article.text);
    }
  },
});

function termProblem(f: TermFault, text: string): Problem {
  const edit = replaceTerm(text, f, f.form);
  const sure = !f.entity.unsure;
  return {
    start: edit.start,
    end: f.end,
    confidence: 0.85,
    message: `“${text.slice(f.start, f.end)}” is not how ${f.form} is called in English.`,
    evidence: [
      `${f.entity.name}${f.entity.kind ? `: ${f.entity.kind}` : ''}.`,
      ...(f.entity.forms.zh ? [`Chinese: ${f.entity.forms.zh.join(', ')}`] : []),
    ],
    fixes: [{ title: `Replace with “${f.form}”`, edits: [edit], ...(sure ? { preferred: true } : {}) }],
  };
}

function provenProblem({ start, end, name, fix, words, source }: SourceGarble, article: Article): Problem {
  const replace = (text: string): Fix => ({ title: `Replace with “${text}”`, edits: [{ start, end, text }] });
  return {
    start,
    end,
    confidence: 0.98,
    message: `“${article.text.slice(start, end)}” stands for ${name}: the source has ${words} here. Replace it.`,
    evidence: [`Source: ${source}`],
    fixes: [{ ...replace(fix), preferred: true }, ...(name === fix ? [] : [replace(name)])],
  };
}

function problem(g: Garble, all: readonly Garble[], article: Article, day: string | undefined): Problem {
  const { verdict, entity } = g;
  const sure = verdict.level === 'sure';
  const written = article.text.slice(g.start, g.end);
  const replace = (text: string): Fix => ({
    title: `Replace with “${text}”`,
    edits: [{ start: g.start, end: g.end, text }],
  });
  const fixes: Fix[] = [sure ? { ...replace(g.fix), preferred: true } : replace(g.fix)];
  if (entity.name !== g.fix) fixes.push(replace(entity.name));
  const same = all.filter((o) => o.entity === entity);
  if (same.length > 1) {
    fixes.push({
      title: `Replace all ${same.length} garbled forms of ${entity.name}`,
      edits: same.map((o) => ({ start: o.start, end: o.end, text: o.fix })),
    });
  }
  for (const o of g.others) fixes.push(replace(o.name));
  return {
    start: g.start,
    end: g.end,
    severity: sure ? undefined : 'information',
    confidence: Number(verdict.confidence.toFixed(2)),
    message: sure
      ? `“${written}” looks like a garbled form of ${entity.name}. Replace it.`
      : `Check this name: “${written}” may stand for ${entity.name}.`,
    evidence: evidenceFor(g, day),
    fixes,
  };
}
