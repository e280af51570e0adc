import { bodyNameWords, outletNames, outletWords, personTitles } from '../lexicon/titles.ts';

/** The name inside the words of a source. */
export interface SourceName {
  /** "Jen Psaki", "Kremlin", "Wall Street Journal". */
  readonly name: string;
  /** As it reads in a sentence: "the Kremlin". */
  readonly spoken: string;
  readonly kind: 'person' | 'outlet' | 'body';
  /** True where a title or a first name makes the person certain. */
  readonly certain: boolean;
}

const capital = /^[\p{Lu}\p{Lo}]/u;
const withArticle =
  /^(?:ap|bbc|asahi|mainichi|yomiuri|nikkei|chosun|hankyoreh|guardian|telegraph|independent|economist)$/i;
const joiner = /^(?:of|the|for|and|&|de|la|le|al|bin|van|von|der|den|da|dos|el|di)$/i;

/** Finds the name: "White House press secretary Jen Psaki, who …" is Jen Psaki; undefined where there is none. */
export function nameIn(words: string): SourceName | undefined {
  const before = words.replace(/\([^)]{0,80}\)/g, ' ');
  // The words before the first comma name the source, or what follows does: "the mayor, Ann Carter".
  const parts = before.replace(/[“”"«»]/g, ' ').split(',');
  const core = /(?:^|\s)(?!The\b|A\b|An\b|One\b)\p{Lu}/u.test(parts[0]!) ? parts[0]! : (parts[1] ?? parts[0]!);
  const tokens = core
    .split(/\s+/)
    .filter(Boolean)
    .map((t) => t.replace(/(?:['’]s|['’])$/, ''));
  const stop = tokens.findIndex(
    (t, i) => i > 0 && /^(?:who|which|that|whose|in|on|at|from|with|website|said|as)$/i.test(t),
  );
  const list = stop > 0 ? tokens.slice(0, stop) : tokens;
  const title = list.findLastIndex(
    (t, i) => personTitles.has(t.toLowerCase().replace(/\.$/, '')) && capital.test(list[i + 1] ?? ''),
  );
  const tail = title >= 0 ? list.slice(title + 1) : undefined;
  if (tail && !isBody(tail)) return person(takeName(tail), true);
  const first = list.findIndex(
    (t, i) =>
      capital.test(t) &&
      !(i === 0 && joiner.test(t)) &&
      !(i === 0 && /^(?:A|An|This|That|In|His|Her|Its|Their|Some|Many)$/.test(t)),
  );
  if (first < 0) return undefined;
  const named = list.slice(first);
  const the = /^the$/i.test(list[0] ?? '');
  const proper = takeName(named);
  if (!the && !isBody(proper) && proper.length >= 1 && proper.length === named.length) {
    return outletNames.has(proper[0]!.toLowerCase()) || /^\p{Lu}{2,}$/u.test(proper[0]!)
      ? body(proper, the)
      : person(proper, proper.length > 1);
  }
  return body(named, the);
}

// Capitalised words and the small words between them.
function takeName(words: readonly string[]): string[] {
  let end = 0;
  for (const [i, w] of words.entries()) {
    if (capital.test(w)) end = i + 1;
    else if (!joiner.test(w)) break;
  }
  // A lower-cased surname after a first name ("Jane pusaki").
  return words.slice(0, end === 1 && words.length === 2 && !joiner.test(words[1]!) ? 2 : end);
}

const isBody = (words: readonly string[]): boolean => words.some((w) => bodyNameWords.has(w.toLowerCase()));

const person = (words: readonly string[], certain: boolean): SourceName | undefined =>
  words.length ? { name: words.join(' '), spoken: words.join(' '), kind: 'person', certain } : undefined;

function body(words: readonly string[], the: boolean): SourceName {
  const name = words.join(' ');
  const isOutlet = words.some((w) => outletWords.has(w.toLowerCase()) || outletNames.has(w.toLowerCase()));
  // In “the Reuters website” the article is the website's; “the Guardian” and “the Asahi” keep theirs.
  const bare = words.length === 1 && outletNames.has(name.toLowerCase()) && !withArticle.test(name);
  return { name, spoken: the && !bare ? `the ${name}` : name, kind: isOutlet ? 'outlet' : 'body', certain: false };
}

/** What two names of one person share: the last word, in lower case. */
export const surnameOf = (name: string): string => name.split(' ').at(-1)!.toLowerCase();
