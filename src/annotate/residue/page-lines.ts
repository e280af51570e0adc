import { pageLabels, pageWords } from '../../lexicon/page-words.ts';

const longest = 30;

const label = new RegExp(`(?<![\\p{L}’'-])(?:${pageLabels})\\s?[:：]`, 'giu');
const ban =
  /\b(?:may|must|can)(?: only)? (?:not )?be (?:reproduced|reprinted|republished|copied|used|distributed|published)\b|\b(?:unauthori[sz]ed|without (?:\w+ ){0,2}(?:authori[sz]ation|permission|consent))\b|\b(?:reproduction|redistribution|reprint(?:ing)?|copying)\b.{0,40}\b(?:prohibited|forbidden|permitted|allowed)\b|\bmust (?:indicate|credit|cite|quote) the source\b|\bhyperlink\b.{0,40}\brequired\b|\brepresents? the views? of the author\b/i;
const request =
  /^(?:please )?(?:subscribe|follow|join|sign up|download|click|tap|press|scan|log in|register|accept|share|install|add|turn on|enable|watch|listen|go|found|have you (?:found|noticed)|to read|if you want|read (?:also|more|on|our)|see also)\b/i;
const counters =
  /(?:^|\s)(?:\d[\d,.]*\s?(?:min(?:utes?)?(?:\s(?:read|reading))?|words|views?|comments?|shares?|likes?|characters|hits)\b|(?:views?|comments?|likes?|shares?|reading time|image)\s?[:(]?\s?\d)/gi;
const crumbs = /\s(?:[|>»›·/]|>>+)\s/g;
// A word of the news itself: somebody does something.
const news =
  /\b(?:said|says|told|was|were|had|has|have been|will be|would|should|could|met|killed|died|resigned|announced|angered|changed|taken|written|banned|bans)\b/i;

/**
 * True for a line of the page around an article: labels with names, bans on copying, requests to subscribe, counters,
 * paths of sections, or hardly a word that no page has. Judged by structure, not by a list of lines.
 */
export function isPageLine(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length === 0 || words.length > longest) return false;
  const known = words.filter((w) => pageWords.has(w)).length;
  const density = known / words.length;
  const labels = text.match(label)?.length ?? 0;
  const quoted = /^[“"‘]/.test(text);
  const told = news.test(text);
  if (quoted) return false;
  if (labels >= 2 && !told) return true;
  if (ban.test(text) && known >= 2 && !told) return true;
  if (request.test(text) && known >= 2 && density >= 0.2 && !told) return true;
  if ((text.match(counters)?.length ?? 0) >= 1 && known >= 1 && words.length <= 12 && !told) return true;
  if ((text.match(crumbs)?.length ?? 0) >= 2 && words.length <= 14 && known >= 1) return true;
  return known >= 3 && density >= 0.5 && !told && !/[.!?]["”]?\s+\p{Lu}.*[.!?]$/u.test(text);
}
