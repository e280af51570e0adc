import { bodyNameWords, outletNames, outletWords, personTitles } from '../lexicon/titles.ts';
import { remember } from '../model/remember.ts';
import { authority } from './authority.ts';
import { nameKey } from './key.ts';

/** True for an English word in any of its forms, rare derivations included (“reposted”, “unvaccinated”). */
export const isEnglishWord = remember(20_000, (word: string): boolean => {
  const lower = word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'(?:s|re|ve|ll|d|m)$|n't$/, '');
  return lower.split('-').every((part) => part === '' || (/^[a-z]+$/.test(part) && isListed(part)));
});

// Words younger than the dictionary.
const young = new Set(
  'covid omicron brexit coronavirus lockdown metaverse deepfake crypto emoji selfie vlog vlogger tweet retweet'.split(
    ' ',
  ),
);

function isListed(word: string): boolean {
  const { words } = authority();
  if (words.has(word) || young.has(word)) return true;
  if (word.length < 6) return false;
  const bare = word.replace(
    /^(?:re|un|non|pre|anti|mis|over|under|inter|multi|super|cyber|micro|mega)(?=[a-z]{4})/,
    '',
  );
  if (bare !== word && words.has(bare)) return true;
  return [
    bare.replace(/(?:ed|ing|ly|s|es|er|ers|ness|able)$/, ''),
    bare.replace(/(?:ed|ing|er|ers)$/, 'e'),
    bare.replace(/ie[ds]$/, 'y'),
  ].some((b) => b !== bare && b.length > 3 && words.has(b));
}

/** True for a first name, a surname or a city that some list knows. */
export const isKnownName = remember(20_000, (word: string): boolean => {
  const key = nameKey(word);
  if (key.length < 2) return true;
  const { names, cities } = authority();
  return names.has(key) || cities.has(key) || key.split(' ').every((part) => part.length > 1 && names.has(part));
});

/** The first name of somebody in the authority. */
export const isGivenName = (word: string): boolean => authority().isGiven(word);

/** A city somewhere, by its whole name. */
export const isCity = (words: string): boolean => authority().cities.has(nameKey(words));

const calendar = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`.split(/\s+/),
);
const functionWords = new Set(
  `a an the this that these those and or but if in on at to for of from by with as it he she they we you i his her its their our my your
  who what when where why how not no yes so then than there here all some any each every both either neither after before during while since
  until although though because however meanwhile moreover also only just even still yet again according earlier later today yesterday tomorrow
  is are was were be been being has have had do does did will would can could may might shall should must let get new old one two three four five`.split(
    /\s+/,
  ),
);

/** Words that stand beside a name and are no part of one. */
export function isLabel(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return (
    functionWords.has(lower) ||
    calendar.has(lower) ||
    personTitles.has(lower) ||
    bodyNameWords.has(lower) ||
    outletWords.has(lower) ||
    outletNames.has(lower)
  );
}

/** True for titles that announce a person: Mr, President, minister. */
export const isTitle = (word: string): boolean => personTitles.has(word.toLowerCase().replace(/\.$/, ''));

export const isFunctionWord = (word: string): boolean => functionWords.has(word.toLowerCase());
