import type { Article } from '../../model/article.ts';
import type { Fix, Problem } from '../../model/finding.ts';
import { type Span, shift, textOf } from '../../model/span.ts';
import { sentencesOf } from '../../text/tokens.ts';
import type { Conflict, Passage } from './conflict.ts';
import { clauseAround } from './note-clauses.ts';
import { ownVoice, sameVoice, type Voice } from './voices.ts';

/** A conflict as a finding: at the second place, the first one related, both sources and their words named. */
export function conflictProblem(
  article: Article,
  { first, second, about, confidence, replacement }: Conflict,
): Problem {
  const words = (p: Passage): string => short(textOf(article.text, p));
  const same = sameVoice(first.voice, second.voice);
  const message = same
    ? `The article says two things about ${about}: first “${words(first)}”, here “${words(second)}”${first.voice.key ? ` (both from ${first.voice.spoken})` : ''}. Check which one is right.`
    : `Sources differ on ${about}: ${says(first.voice)} “${words(first)}”, ${says(second.voice)} “${words(second)}”. Keep both only if the text says that they differ.`;
  const fixes: Fix[] = [];
  if (replacement && same) {
    fixes.push({ title: `Replace with “${replacement.text}”`, edits: [{ ...replacement.at, text: replacement.text }] });
  }
  if (!same) fixes.push(...note(article, first, second));
  if (replacement && !same) {
    fixes.push({ title: `Replace with “${replacement.text}”`, edits: [{ ...replacement.at, text: replacement.text }] });
  }
  return {
    start: second.start,
    end: second.end,
    message,
    severity: same ? 'warning' : 'information',
    confidence,
    evidence: [
      `${capital(first.voice.spoken)}: “${words(first)}”`,
      `${capital(second.voice.spoken)}: “${words(second)}”`,
    ],
    fixes,
    related: [{ start: first.start, end: first.end, message: `${capital(first.voice.spoken)}: “${words(first)}”` }],
  };
}

/** True where the text itself says that the accounts differ: right there, or in the paragraph of either place. */
export function isExplained(article: Article, { first, second }: Conflict): boolean {
  return [first, second].some((p) => {
    const placed = article.paragraphAt(p.start);
    return placed !== undefined && explained.test(placed.paragraph.text);
  });
}

const explained = /\baccounts differ\b/i;

// A sentence behind the second passage that gives both accounts, in each source's words but without quotation marks of
// ours: what was told in other words is no quotation.
function note(article: Article, first: Passage, second: Passage): Fix[] {
  const placed = article.paragraphAt(second.start)!;
  const sentence = sentencesOf(placed.paragraph)
    .map((s) => shift(s, placed.start))
    .find((s) => s.end >= second.end);
  const at = Math.min(sentence?.end ?? second.end, placed.start + placed.paragraph.text.length);
  const [one, two] = [first, second].map((p) => p.clause ?? clauseAround(article, p));
  if (!one || !two) return [];
  return [
    {
      title: 'Insert a sentence that names both accounts',
      edits: [
        {
          start: at,
          end: at,
          text: ` Accounts differ: ${sayer(first.voice)} said ${one}; ${sayer(second.voice)} said ${two}.`,
        },
      ],
    },
  ];
}

const says = (v: Voice): string => (v === ownVoice || v.key === '' ? 'the text itself says' : `${v.spoken} has`);
// Who says what the article says by itself, an editor has to add.
const sayer = (v: Voice): string =>
  v.key === ''
    ? '[source?]'
    : v.spoken.replace(/^(?:The\b|[A-Z](?=[a-z]+$))/, (c) =>
        people.test(v.spoken) || c.length > 1 ? c.toLowerCase() : c,
      );

// Common nouns that may open a sentence as a source.
const people =
  /^(?:police|(?:officials|organi[sz]|protest|rescue|firefight|lawmak|villag|research|report|offic|lead)ers|officials|residents|witnesses|prosecutors|authorities|survivors|lawyers|unions|activists|experts|analysts|doctors|investigators|scientists|rebels|locals|neighbou?rs|opponents|critics|campaigners|troops|hospitals|relatives)$/i;
const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** Longest quotation of a passage in a message, in code units. */
const longest = 90;
export const short = (s: string): string => {
  const one = s.replace(/\s+/g, ' ').trim();
  return one.length <= longest ? one : `${one.slice(0, longest - 1).replace(/\s\S*$/, '')} …`;
};

/** The stretch from the first place to the second, for ordering. */
export const spanOf = (c: Conflict): Span => ({ start: c.first.start, end: c.second.end });
