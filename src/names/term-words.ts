import { remember } from '../model/remember.ts';
import type { Span } from '../model/span.ts';

/** A word or number of a term, its key in lower case without marks. */
export interface TermWord extends Span {
  readonly key: string;
}

/** The words of a text as terms are compared by: possessive endings, hyphens and full stops inside do not count. */
export function termWords(text: string): readonly TermWord[] {
  const out: TermWord[] = [];
  for (const m of text.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'][\p{L}]+)?/gu)) {
    const key = keyOf(m[0]);
    const end = m.index + m[0].length - (/['’]s$/.test(m[0]) ? 2 : 0);
    if (key) out.push({ start: m.index, end, key });
  }
  return out;
}

/** The keys of the words alone. */
export const termKeys = (text: string): readonly string[] =>
  // Most names need no more; there are tens of thousands.
  /^[A-Za-z\d]+(?:[ -][A-Za-z\d]+)*$/.test(text) ? text.toLowerCase().split(/[ -]/) : termWords(text).map((w) => w.key);

const keyOf = remember(20_000, (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replace(/[’']s$/, '')
    .replace(/[’']/g, ''),
);

const small = new Set(['the', 'a', 'an', 'of', 'on', 'for', 'and', 'in', 'to', 'with', 'by', 'from', 's', 'at']);

// Words that translators choose between, mostly because one foreign word stands for all of them: 委员会, 局, 部, 署, совет.
const synonyms = `
treaty convention pact agreement accord deal contract covenant
plan scheme programme
comprehensive overall allround
nuclear atomic
arms weapon armament
nonproliferation antiproliferation
mutual reciprocal
ban prohibition banning prohibiting
limit limitation restriction
reduction cut cutting
liberty freedom liberal
sky air airspace aviation aerial
open opening
test testing
information intelligence
news press
protection safeguard protecting
action activity
cooperation collaboration
league union alliance federation association confederation society organization
corporation company group corp co enterprise
agency service office bureau administration authority directorate
department ministry
committee commission council
institute academy institution
court tribunal
secretariat secretary
national state country nationwide
people folk civil
supreme highest
foreign external diplomatic diplomacy exterior
interior internal inner
security safety
defense guard guarding
central center middle
general main total chief
emergency contingency urgent
situation condition
regulation supervision supervisory regulatory oversight monitoring surveillance
health hygiene sanitation sanitary healthcare wellness
education educational
economy economic economics
trade trading commerce commercial
finance financial fiscal
industry industrial
agriculture agricultural
environment environmental
ecology ecological
political politics
law legal
justice judicial judiciary
sea ocean maritime marine
navy naval
space cosmic aerospace
culture cultural
nature natural
technology technological technical
science scientific
energy power
transport transportation traffic
labor work worker employment
investigation investigative investigating investigatory
discipline disciplinary
inspection inspecting
statistics statistical
election electoral
constitution constitutional
democracy democratic
progress progressive
development developing
strategy strategic
meteorology meteorological weather
earthquake seismic seismological
virology virus viral
disease illness
prevention preventive preventing
drug medicine pharmaceutical
railway railroad rail
assembly congress parliament
headquarters command
region regional district area zone theater
coast coastal shore
border frontier boundary
homeland motherland fatherland
migration migrant
cyber cyberspace network internet
counter anti
terrorism terrorist terror
monetary currency money
fund foundation
settlement clearing
tax taxation
criminal penal
competition antitrust antimonopoly
communication telecommunication
infrastructure
investment investing invest
bank banking
partner partnership
climate climatic
olympic olympics
penitentiary prison
revolution revolutionary
islam islamic
unity unification
recovery reconstruction
`
  .trim()
  .split('\n')
  .map((l) => l.split(' '));
const heads = new Map(synonyms.flatMap((s) => s.map((w): [string, string] => [w, s[0]!])));

// One word in two spellings.
const spellings: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  centre: 'center',
  program: 'programme',
  theatre: 'theater',
  councillor: 'councilor',
  affair: '',
  affairs: '',
};

/** A content word without its ending, spelt the American way; empty for small words. */
export const plainStemOf = remember(20_000, (word: string): string => {
  if (small.has(word)) return '';
  const spelt = spellings[word] ?? word.replace(/(?<=\w{3})isation(?=s?$)/, 'ization');
  return spelt.length > 3 && spelt !== 'arms' && !/(?:ics|headquarters)$/.test(spelt)
    ? spelt.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '')
    : spelt;
});

/** The same by its commonest synonym. */
export const stemOf = remember(20_000, (word: string): string => {
  const plain = plainStemOf(word);
  return heads.get(plain) ?? plain;
});
