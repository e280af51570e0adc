import { mensNames, womensNames } from '../lexicon/first-names.ts';
import { type Article, articleLayer } from '../model/article.ts';

/** What an article calls a person for short. */
export type Gender = 'he' | 'she';

/**
 * Whether the person of this name is "he" or "she": by a title or an office before or after the name anywhere in the
 * article (“Ms. Carter”, “spokeswoman Ann Carter”), else by the first name. Undefined where neither tells.
 */
export const genderIn = (article: Article, name: string): Gender | undefined => article.get(genders)(name);

const genders = articleLayer('genders', (article: Article) => {
  const known = new Map<string, Gender | undefined>();
  return (name: string): Gender | undefined => {
    if (!known.has(name)) known.set(name, byTitle(article.text, name) ?? byFirstName(name));
    return known.get(name);
  };
});

const byFirstName = (name: string): Gender | undefined =>
  name.includes(' ') ? ofFirst(name.split(' ')[0]!) : undefined;

function ofFirst(word: string): Gender | undefined {
  const first = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return womensNames.has(first) ? 'she' : mensNames.has(first) ? 'he' : undefined;
}

const she =
  /^(?:ms|mrs|miss|mme|lady|dame|queen|princess|duchess|sister|madam|actress|\p{L}*(?:woman|women|mother|daughter|wife|widow))$/u;
const he =
  /^(?:mr|sir|lord|king|prince|duke|father|pope|imam|ayatollah|sheikh|actor|(?:spokes|congress|assembly|business|police|council|sports|service|camera|gun)?man|husband|son|widower)$/u;

/** How many mentions are looked at, and how far around each, in code units. */
const mostMentions = 6;
const reach = 48;

function byTitle(text: string, name: string): Gender | undefined {
  const surname = name.split(' ').at(-1)!;
  if (surname.length < 3) return undefined;
  const found = new Set<Gender>();
  let at = text.indexOf(surname);
  for (let n = 0; at >= 0 && n < mostMentions; n++, at = text.indexOf(surname, at + surname.length)) {
    const told = titleBefore(text.slice(Math.max(0, at - reach), at), name) ?? titleAfter(text, at + surname.length);
    if (told) found.add(told);
  }
  // A woman and a man of one surname: the surname alone does not tell.
  return found.size === 1 ? [...found][0] : undefined;
}

// The word right before the name, first names skipped.
function titleBefore(before: string, name: string): Gender | undefined {
  const words = before
    .replace(/\.(?=\s)/g, '')
    .trimEnd()
    .split(/\s+/);
  const own = new Set(name.split(' '));
  while (words.length && own.has(words.at(-1)!)) words.pop();
  const word = words.at(-1);
  // A surname alone is known by the first name that it has elsewhere.
  return genderOf(word) ?? (own.size === 1 && word ? ofFirst(word) : undefined);
}

// “Carter, a spokeswoman for the ministry,”
function titleAfter(text: string, at: number): Gender | undefined {
  const after = /^, (?:an? |the )?((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+)/u.exec(text.slice(at, at + reach));
  for (const word of after?.[1]?.split(' ') ?? []) {
    if (/^(?:of|for|in|at|who|whose|and|to|with|from|said|as)$/.test(word)) return undefined;
    const found = genderOf(word);
    if (found) return found;
  }
  return undefined;
}

function genderOf(word: string | undefined): Gender | undefined {
  const w = word?.toLowerCase() ?? '';
  return she.test(w) ? 'she' : he.test(w) ? 'he' : undefined;
}
