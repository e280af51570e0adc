import { type Article, articleLayer, paragraphLayer } from '../../model/article.ts';
import { type Span, shift, textOf } from '../../model/span.ts';
import { sentencesOf } from '../../text/tokens.ts';
import { contextsOf } from './context.ts';
import { addWords, mentioned, topicsOf } from './topics.ts';
import { sectionVoices, type Voice, voiceAt } from './voices.ts';

/** What one account leaves out. Offsets from the article's start. */
export interface Omission extends Span {
  /** Who leaves it out; undefined where the text does not name it. */
  readonly by?: Voice;
  /** What is left out, in the words of the text. */
  readonly what: string;
  /** Where the other account has it. */
  readonly told?: Span & { readonly voice: Voice };
  /** The text says so itself ("did not mention"), or two accounts stand side by side. */
  readonly kind: 'said' | 'compared';
}

/** What accounts leave out: by the text's own word, or by comparing readouts set side by side. */
export const omissionsOf = articleLayer('omissions', (article: Article): readonly Omission[] => [
  ...saidOmissions(article),
  ...comparedOmissions(article),
]);

const saidNot =
  /\b(?:(?:did|does|do|has|have|had)\s?(?:not|n['’]t)\s(?:even\s)?(?:mention(?:ed)?|refer(?:red)? to|allude(?:d)? to|touch(?:ed)? (?:on|upon)|bring up|brought up)|(?:made|makes|make|contained|contains) no (?:mention of|reference to|allusion to|word (?:of|on|about))|(?:failed|fails|omitted|neglected) to mention|without mentioning|left (?:it |this |that )?unmentioned|(?:was|were) not mentioned)\b/giu;

const saidNots = paragraphLayer('did not mention', ({ text }): readonly (Span & { readonly rest: string })[] =>
  [...text.matchAll(saidNot)].map((m) => {
    const end = m.index + m[0].length;
    return { start: m.index, end, rest: (/^\s[^.;:!?]{0,120}/.exec(text.slice(end, end + 122))?.[0] ?? '').trim() };
  }),
);

function saidOmissions(article: Article): Omission[] {
  return article.paragraphs.flatMap((p) =>
    p.paragraph.get(saidNots).flatMap((m) => {
      const at = shift(m, p.start);
      const sentence = sentencesOf(p.paragraph).find((s) => s.start <= m.start && m.start < s.end);
      const subject = sentence ? p.paragraph.text.slice(sentence.start, m.start) : '';
      const behind = p.paragraph.text.slice(m.start, sentence?.end);
      if (!isAccount(subject, behind) || /\?\s*$|\bby name\b/.test(behind)) return [];
      const told = elsewhere(article, m.rest, at);
      return [{ ...at, what: m.rest, kind: 'said' as const, ...(told && { told }) }];
    }),
  );
}

// An account of events: a document, or a body that gave one. What a candidate, an advertisement or an analysis leaves
// out is its own affair.
const accountNoun =
  /\b(?:statements?|read-?outs?|communiqu[eé]s?|transcripts?|accounts?|versions?|summary|summaries|reports?|coverage|news|dispatch(?:es)?|announcements?|bulletins?|(?:press|news) release|ministry|embassy|Kremlin|White House|Pentagon|palace|presidency|government|sides?|authorities|agency|agencies|media|department|office|delegation|newspapers?|spokes(?:man|woman|person)|police|army|military|Beijing|Moscow|Washington)\b(?:[’']s)?/i;
/** How far before "did not mention" its subject is looked for, in code units. */
const subjectReach = 70;

function isAccount(subject: string, behind: string): boolean {
  if (/\b(?:I|we|you|who|if)\s*$/i.test(subject)) return false;
  if (
    /\b(?:in|by) (?:the|its|their) (?:\w+ ){0,2}(?:statement|read-?out|communiqu[eé]|report|account|release)\b/i.test(
      behind,
    )
  )
    return true;
  const near = subject.slice(-subjectReach).replace(/^.*(?:[;:]|\bbut\s|\bwhile\s|\band\s)/s, '');
  return accountNoun.test(near || subject.slice(-subjectReach));
}

// The earlier sentence that has most of the words left out.
function elsewhere(article: Article, words: string, before: Span): Omission['told'] {
  const wanted = (words.toLowerCase().match(/[\p{L}]{5,}/gu) ?? []).map((w) => w.slice(0, 5));
  if (!wanted.length) return undefined;
  for (const p of article.paragraphs) {
    for (const c of contextsOf(p.paragraph)) {
      const at = shift(c.sentence, p.start);
      if (at.end > before.start) return undefined;
      const have = [...c.content].map((w) => w.slice(0, 5));
      if (wanted.filter((w) => have.includes(w)).length >= Math.min(2, wanted.length))
        return { ...at, voice: voiceAt(article, at) };
    }
  }
  return undefined;
}

// Readouts under labels, side by side: topics of the later that no section of the earlier source has.
function comparedOmissions(article: Article): Omission[] {
  const sections = article.get(sectionVoices);
  const voices = [...new Map([...sections.values()].map((v) => [v.key, v])).values()];
  if (voices.length !== 2) return [];
  const words = new Map(voices.map((v) => [v.key, new Set<string>()]));
  for (const p of article.paragraphs) {
    const voice = sections.get(p.index);
    if (voice) for (const c of contextsOf(p.paragraph)) addWords(words.get(voice.key)!, c);
  }
  const first = sections.get(Math.min(...sections.keys()))!;
  const second = voices.find((v) => v.key !== first.key)!;
  const known = words.get(first.key)!;
  return article.paragraphs.flatMap((p) => {
    if (sections.get(p.index)?.key !== second.key) return [];
    return topicsOf(p.paragraph)
      .filter((t) => !mentioned(textOf(p.paragraph.text, t), known))
      .map((t) => ({
        ...shift(t, p.start),
        by: first,
        what: textOf(p.paragraph.text, t),
        kind: 'compared' as const,
      }));
  });
}
