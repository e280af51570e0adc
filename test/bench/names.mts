import { authority } from '../../src/names/authority.ts';
import { soundsOf } from '../../src/names/phonetic.ts';

// How long the authority takes to load, and to answer for one name.
const loading = performance.now();
authority().exact('Joe Biden');
console.log(`index loaded in ${(performance.now() - loading).toFixed(0)} ms (${authority().size} entries)`);
const heard = [
  'pusaki',
  'navaline',
  'fuch',
  'bosonaro',
  'hulgar',
  'chemilton',
  'mehisi',
  'vermes',
  'danikaseleskovich',
  'kumbitzerchibunda',
].map((n) => soundsOf(n));
const rounds = 300;
for (const s of heard) authority().search(s, 0.7);
const start = performance.now();
for (let i = 0; i < rounds; i++) for (const s of heard) authority().search(s, 0.7);
console.log(`one name against all: ${((performance.now() - start) / rounds / heard.length).toFixed(3)} ms`);
