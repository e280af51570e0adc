import { type Article, articleLayer, paragraphLayer } from '../../model/article.ts';
import { type Span, shift } from '../../model/span.ts';
import { authority } from '../../names/authority.ts';
import { roleBeside } from '../../names/context.ts';
import { isParticle } from '../../names/parts.ts';
import { wordsOf } from '../../names/spans.ts';
import { isEnglishWord, isFunctionWord, isTitle } from '../../names/words.ts';

/** A name in small letters with its capitals put back. */
export interface SmallName extends Span {
  readonly form: string;
  /** Of whom or what. */
  readonly name: string;
}

// Nationalities, months and days are words of the dictionary in capitals only, so a small letter is a slip.
const alwaysCapital =
  /^(?:january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Names in small letters that are certain from the paragraph alone, and words that are one if the article says so. */
const thing =
  /^(?:turkey|china|japan|jordan|chad|guinea|jersey|panama|georgia|niger|oman|mali|cuba|morocco|bermuda|java|holland)$/;

const found = paragraphLayer(
  'names in small letters',
  (p): readonly (SmallName & { readonly key: string; readonly certain: boolean })[] => {
    const words = p.get(wordsOf);
    const running = words.filter((w) => !w.capital).length;
    if (running < words.length / 3) return [];
    const out: (SmallName & { key: string; certain: boolean })[] = [];
    for (const [i, w] of words.entries()) {
      const key = w.text.toLowerCase();
      if (w.capital || w.text !== key || key.length < 4 || isFunctionWord(key) || isParticle(key) || /[’'-]/.test(key))
        continue;
      if (alwaysCapital.test(key)) {
        out.push({ start: w.start, end: w.end, form: capitalised(key), name: capitalised(key), key, certain: true });
        continue;
      }
      const known = authority()
        .exact(key)
        .map((id) => authority().entity(id))
        .filter((e) => e.group === 'people' || (e.group === 'places' && /^(?:country|city|region)$/.test(e.kind)));
      const entity = known.find((e) => e.kind === 'country') ?? known.find((e) => e.offices.length > 0) ?? known[0];
      if (!entity) continue;
      const english = isEnglishWord(key);
      const before = words[i - 1];
      const afterName = Boolean(
        w.joined && before?.capital && entity.group === 'people' && authority().isGiven(before.text),
      );
      const office = entity.group === 'people' ? roleBeside(p, w) : undefined;
      const direct = Boolean(office?.direct && before && isTitle(before.text));
      const country = entity.kind === 'country' && !thing.test(key);
      const well = entity.group !== 'people' || Object.keys(entity.forms).length >= 4 || direct || afterName;
      const certain =
        (!english && well) ||
        country ||
        (direct && entity.offices.length > 0 && /^\p{Ll}/u.test(w.text) && Boolean(before?.capital)) ||
        (afterName && !english);
      out.push({
        start: w.start,
        end: w.end,
        form: capitalOf(key, entity.name, entity.family),
        name: entity.name,
        key,
        certain,
      });
    }
    return out;
  },
);

/** Names in small letters. A word that is also an English one counts only where the article writes it as a name too. */
export const smallNamesOf = (article: Article): readonly SmallName[] => article.get(layer);

const layer = articleLayer('names in small letters', (article): readonly SmallName[] => {
  // Once it is certain that a word is a name here, it is one throughout.
  const certain = new Set<string>();
  for (const { paragraph } of article.paragraphs) {
    for (const n of paragraph.get(found)) if (n.certain && !isEnglishWord(n.key)) certain.add(n.key);
  }
  const out: SmallName[] = [];
  for (const { start, paragraph } of article.paragraphs) {
    for (const n of paragraph.get(found)) {
      if (n.certain || certain.has(n.key) || (n.key === 'trump' && likelyName(paragraph.text, n)))
        out.push({ ...n, ...shift(n, start) });
    }
  }
  return out;
});

// “trump” between a verb or preposition and a noun of politics, not “to trump” or “a trump card”.
const likelyName = (text: string, { start, end, key }: SmallName & { key: string }): boolean =>
  key === 'trump'
    ? /\b(?:by|president|against|donald|mr)\s$/i.test(text.slice(Math.max(0, start - 12), start)) ||
      /^(?:['’]s\b|\s(?:supporters|administration|said|campaign|voters|rally))/.test(text.slice(end, end + 20))
    : false;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

// The capitals of the right form: “McConnell”.
function capitalOf(key: string, ...names: readonly (string | undefined)[]): string {
  for (const n of names) for (const part of (n ?? '').split(/\s+/)) if (part.toLowerCase() === key) return part;
  return capitalised(key);
}
