import { rules } from '../../src/rules/index.ts';
import { unmark } from './marks.ts';

/** A source of numbers in [0, 1) that repeats itself for the same seed. */
export type Random = () => number;

/** mulberry32: small, fast, the same everywhere. */
export function randomFrom(seed: number): Random {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

// The grammar: <name> is replaced by one of its productions. Plain reports and faults stand side by side.
const grammar: Readonly<Record<string, readonly string[]>> = {
  headline: ['<Topic> divides <place>', '<body> to <plan>', '<n> hurt as ferry hits pier in <place>', '“<clause>,” says <surname>'],
  dateline: ['<CITY>, <date> (<agency>) -- <sentence>', '<place>, <date> – <sentence>', '<sentence>'],
  sentence: [
    '<speaker> said <time> that <clause>.', '<speaker> said <clause>.', '“<Clause>,” <speaker> said.', '<Clause>, according to <source>.',
    '<Clause>.', '<Clause>.', 'According to <source>, <clause>.', '<Clause>, <source> reported <time>.', '<speaker> told <agency> that <clause>.',
    '<speaker> <verb> that <clause>, adding that “<clause>.”', '“<Clause>. <Clause>,” said <speaker>, <role> of <body>.',
    'On <date>, <body> began to <plan>.', '<n> people were <harm> when <accident>, <source> said.', 'At least <n> people were <harm> <time>.',
    'The <noun> cost <money>, up <percent> from <year>.', '<surname>, who is <age> years old, has led <body> since <year>.',
    'The meeting took place on <weekday>, <month> <day>, <year>, at the suggestion of <speaker>.', '<speaker> denied that <clause>.',
    'He said <clause>.', 'She added that <clause>.', 'They did not say when <clause>.', 'The report said <clause>.', 'It was reported that <clause>.',
    'The <noun>, built in <year>, is <n> kilometers long.', 'Some analysts believe that <clause>.', 'The agency said <clause>.',
  ],
  Clause: ['The <noun> would <act>', 'Nobody had expected the <noun> to <act>', 'There was no plan to <plan>', '<n> of the <n> <people> had agreed', 'We want to <plan>', 'The talks on <topic> will go on'],
  clause: ['the <noun> would <act>', 'nobody had expected the <noun> to <act>', 'there was no plan to <plan>', '<n> of the <n> <people> had agreed', 'the talks on <topic> would go on <time>', 'prices rose by <percent>', '<body> had to <plan> because <n> <people> <protested>'],
  speaker: ['<first> <surname>', '<title> <surname>', '<role> <first> <surname>', 'A spokesman for <body>', 'A source familiar with the matter', 'Officials', 'The <role>'],
  source: ['<body>', '<agency>', 'police', 'a statement by <body>', 'officials in <place>', 'the report', '<title> <surname>', 'local media'],
  first: ['Maria', 'Jonas', 'Li', 'Ahmed', 'Ingrid', 'Pavel', 'Joe', 'Angela', 'Oluchi', 'Tomas'],
  surname: ['Halvorsen', 'Putin', 'Okafor', 'Merkel', 'Kowalska', 'Biden', 'Tanaka', 'Moreau', 'Pusaki', 'Lindqvist', 'Adeyemi', 'Petrov'],
  title: ['Mr.', 'Ms.', 'Dr.', 'President', 'Minister', 'Mayor', 'Gov.'],
  role: ['harbour master', 'spokeswoman', 'finance minister', 'director', 'union leader', 'chief engineer', 'prosecutor', 'president'],
  body: ['the city council', 'the Ministry of Transport', 'the European Commission', 'the port authority', 'the White House', 'the World Health Organisation', 'the United Nations', 'NATO', 'the Foreign Ministry', 'the teachers’ union'],
  agency: ['Reuters', 'TASS', 'Xinhua', 'the BBC', 'the newspaper', 'Agence France-Presse'],
  place: ['Bergen', 'Lagos', 'Osaka', 'Turin', 'Kyiv', 'Washington', 'Guangzhou', 'the United States', 'Norway', 'Moscow'],
  CITY: ['BERGEN', 'LAGOS', 'OSAKA', 'MOSCOW'],
  topic: ['the fishing quota', 'the new tram line', 'water prices', 'the New START treaty', 'the school budget', 'the ceasefire'],
  Topic: ['Fishing quota', 'New tram line', 'Water price', 'School budget'],
  plan: ['close the <noun>', 'extend <topic>', 'raise taxes by <percent>', 'pay <money> to <n> <people>', 'send <n> inspectors to <place>'],
  act: ['open <time>', 'cost <money>', 'be closed on <weekday>', 'need <n> more <people>', 'last until <date>', 'not be finished by <month>'],
  noun: ['bridge', 'harbour', 'budget', 'tunnel', 'hospital', 'agreement', 'reservoir', 'stadium', 'market', 'power station'],
  people: ['workers', 'fishermen', 'residents', 'teachers', 'soldiers', 'members', 'patients', 'protesters'],
  protested: ['marched', 'refused', 'went on strike', 'signed a petition', 'left their homes'],
  accident: ['a bus left the road near <place>', 'the roof of the <noun> fell in', 'fire broke out in the <noun>'],
  harm: ['killed', 'injured', 'arrested', 'rescued', 'missing'],
  verb: ['claimed', 'stressed', 'admitted', 'warned', 'insisted', 'pointed out'],
  time: ['on <weekday>', 'yesterday', 'last week', 'on <month> <day>', 'in <year>', 'at <day> p.m.', 'on the <day>th', 'next month'],
  date: ['<month> <day>', '<month> <day>, <year>', 'the <day>th'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ['January', 'Feb.', 'March', 'April', 'June', 'Sept.', 'October', 'December'],
  percent: ['<day> percent', '<day>.5%', '0.<day> percentage points'],
  money: ['$<n> million', '<n>,000 euros', '<n> million yuan ($<day> million)', 'half a million pounds'],
}; // biome-ignore format: a table

const numbers: Readonly<Record<string, (random: Random) => number>> = {
  n: (r) => 2 + Math.floor(r() ** 3 * 900),
  day: (r) => 1 + Math.floor(r() * 28),
  year: (r) => 1989 + Math.floor(r() * 35),
  age: (r) => 30 + Math.floor(r() * 50),
};

/** One production of the grammar. */
export function made(random: Random, symbol: string): string {
  const text = pick(random, grammar[symbol]!).replace(/<(\w+)>/g, (_, name: string) =>
    numbers[name] ? String(numbers[name](random)) : made(random, name),
  );
  return symbol === 'sentence' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

export function madeParagraph(random: Random): string {
  const sentences = 1 + Math.floor(random() * 4);
  return Array.from({ length: sentences }, () => made(random, 'sentence')).join(' ');
}

/** A news article of about so many words, the same for the same random numbers. Paragraphs end with a blank line. */
export function madeArticle(random: Random, words: number): string {
  const parts = [made(random, 'headline'), made(random, 'dateline')];
  let count = wordsIn(parts.join(' '));
  while (count < words) {
    const paragraph = madeParagraph(random);
    parts.push(paragraph);
    count += wordsIn(paragraph);
  }
  return `${parts.join('\n\n')}\n`;
}

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The texts of all rules' examples without their marks: what the rules themselves bring to be tested on. */
export const exampleTexts: readonly string[] = [
  ...new Set(rules.flatMap((r) => [...r.meta.bad.map((e) => unmark(e.text).text), ...r.meta.good.map((e) => e.text)])),
];
