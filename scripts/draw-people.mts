import { merged } from './authority/merge.mts';
import { readAuthority } from './authority/read.mts';

// Draws people of the authority at random, to be looked at one by one.
//   tsx scripts/draw-people.mts [how many = 200] [seed = 1]
const [count = 200, seed = 1] = process.argv.slice(2).map(Number);
const people = merged(readAuthority('src/names/data').entries).filter((e) => e.group === 'people');

// A linear congruential generator (Numerical Recipes): the same seed draws the same people from the same data.
let state = seed;
const next = (): number => {
  state = (state * 1664525 + 1013904223) % 2 ** 32;
  return state / 2 ** 32;
};

const drawn = new Set<number>();
while (drawn.size < Math.min(count, people.length)) drawn.add(Math.floor(next() * people.length));
for (const i of drawn) {
  const e = people[i]!;
  const known = [...(e.field ? [e.field] : []), ...e.offices.map((o) => `${o.title} ${o.start}..${o.end}`)].join('; ');
  const forms = Object.entries(e.forms).map(([l, v]) => `${l} ${v.join(', ')}`);
  console.log([`${e.file}:${e.line}`, e.name, e.also.join(', '), e.countries.join(' '), known, ...forms].join(' | '));
}
