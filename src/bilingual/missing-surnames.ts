import { quotationsIn } from '../annotate/quotations.ts';
import { countries } from '../lexicon/countries.ts';
import type { Article } from '../model/article.ts';
import { contains, overlaps, type Span, shift } from '../model/span.ts';
import { authority } from '../names/authority.ts';
import { nameKey } from '../names/key.ts';
import { countriesIn } from '../names/spans.ts';
import { isTitle } from '../names/words.ts';
import type { Alignment, ReadSourceSentence, TargetSentence } from './alignment.ts';
import { hearingOf } from './hearing.ts';
import { listedNamesIn } from './listed-names.ts';
import { sourceGarbles } from './source-garbles.ts';
import type { SourceLanguage } from './source-language.ts';

/** Somebody whom a source sentence names by the surname alone, and its translation in no way. */
export interface MissingSurname {
  readonly words: string;
  readonly right: string;
  readonly sentence: ReadSourceSentence;
  readonly target: readonly TargetSentence[];
}

interface Person {
  readonly words: string;
  readonly id: number;
  readonly name: string;
  readonly spellings: readonly string[];
}

/**
 * Surnames of the source that the translation leaves out. Written alone, a short form is often part of another word
 * (洛伊 in 特洛伊), so who it is counts as known only where another pair of sentences has both the form and the English
 * name. A sentence that stands for the person with a pronoun, an office or the country lacks nothing.
 */
export function missingSurnames(article: Article, { pairs, language }: Alignment): MissingSurname[] {
  const people = pairs.map(({ source }) => source.map((s) => [s, peopleIn(s, article, language)] as const));
  const texts = pairs.map(({ target }) => ` ${target.map((t) => nameKey(t.text)).join(' ')} `);
  const named = (p: Person, i: number): boolean => p.spellings.some((s) => texts[i]?.includes(` ${nameKey(s)} `));
  const inSource = (p: Person, i: number): boolean => people[i]!.some(([, list]) => list.some((q) => q.id === p.id));
  const found: MissingSurname[] = [];
  for (const [i, { source, target }] of pairs.entries()) {
    if (!source.length || !target.length) continue;
    for (const [sentence, list] of people[i]!) {
      for (const person of list) {
        if (named(person, i) || found.at(-1)?.sentence === sentence) continue;
        // A neighbour that has the name without its source having it: the sentences were cut in another way.
        if ([i - 1, i + 1].some((n) => named(person, n) && !inSource(person, n))) continue;
        if (!pairs.some((_, n) => n !== i && named(person, n) && inSource(person, n))) continue;
        if (target.some((t) => standsFor(article, t, person, language))) continue;
        found.push({ words: person.words, right: person.name, sentence, target });
      }
    }
  }
  return found;
}

// A source text does not change while its translation is edited.
const known = new WeakMap<ReadSourceSentence, readonly Person[]>();

/** People that the sentence names by a single word which the authority has for people alone. */
function peopleIn(sentence: ReadSourceSentence, article: Article, language: SourceLanguage): readonly Person[] {
  let people = known.get(sentence);
  if (!people) known.set(sentence, (people = readPeople(sentence.text, article, language)));
  return people;
}

function readPeople(text: string, article: Article, language: SourceLanguage): Person[] {
  if (language === 'de' || language === 'es' || language === 'fr') return latinPeopleIn(text);
  return listedNamesIn(text, article, language).flatMap(({ words, entities, sure, start }): Person[] => {
    const [e] = entities;
    // After a dot stands the surname of somebody with another first name.
    if (sure || entities.length !== 1 || !e?.person || e.id === undefined || /[·・\p{Lu}]$/u.test(text.slice(0, start)))
      return [];
    return [{ words, id: e.id, name: e.name, spellings: e.spellings }];
  });
}

// These languages keep the spelling; a surname beside another capitalised word is part of a longer name.
function latinPeopleIn(text: string): Person[] {
  const names = authority();
  return [...text.matchAll(/(?<![\p{L}’'-]|\p{Lu}[\p{L}.]*\s)\p{Lu}\p{Ll}{3,}(?![\p{L}-]|\s\p{Lu})/gu)].flatMap(
    ([words]): Person[] => {
      const bearers = names.exact(words).map((id) => names.entity(id));
      const [first] = bearers;
      if (!first || bearers.some((b) => b.group !== 'people' || b.name === words)) return [];
      return [{ words, id: first.id, name: words, spellings: bearers.length > 1 ? [words] : [words, ...first.also] }];
    },
  );
}

const pronoun = /\b(?:he|she|his|hers?|him|they|their|them|who|whose|whom|I|my|me|we|our|us|you|your|it|its)\b/i;
// "the tycoon" is not seen, "the former actor" is.
const somebody = /\b(?:the|an?|this|that)\s(?:[\p{L}-]+\s){0,3}?\p{L}{2,}(?:er|or|ist|ian|man|woman|crat)s?\b/iu;

/** True where the sentence has words that may mean the person, or a name that sounds like the source's. */
function standsFor(article: Article, t: TargetSentence, person: Person, language: SourceLanguage): boolean {
  if (pronoun.test(t.text) || somebody.test(t.text)) return true;
  const words = t.text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.some((w) => isTitle(w.replace(/[’']s$|s$/, '')) || isTitle(w))) return true;
  if (article.get(sourceGarbles).some((g) => overlaps(g, t))) return true;
  const { paragraph, start } = article.paragraphs[t.paragraph]!;
  // Inside a quotation the sentence before it tells who speaks.
  if (paragraph.get(quotationsIn).some((q) => overlaps(shift(q, start), t))) return true;
  const home = authority().entity(person.id).countries;
  const governments = paragraph
    .get(countriesIn)
    .filter((c) => home.includes(c.code) && contains(t, shift(c, start)) && !isOfThings(paragraph.text, c));
  if (governments.length) return true;
  const heard = hearingOf(person.words, language);
  return words.some((w) => /^\p{Lu}\p{L}{2}/u.test(w) && heard(w.replace(/[’']s?$/, '')) === true);
}

const adjectives = new Set(countries.flatMap((c) => c.adjectives.filter((a) => !c.nouns.includes(a))));
const bodies =
  /^\s(?:(?:side|government|authorities|administration|delegation|state|leadership|party|counterpart|officials?)\b|\p{Lu})/u;

// "three Russian shipyards": the adjective means nobody; "the Russian side" may.
const isOfThings = (text: string, c: Span): boolean =>
  adjectives.has(text.slice(c.start, c.end)) && /^\s\p{Ll}/u.test(text.slice(c.end)) && !bodies.test(text.slice(c.end));
