import * as stored from './authority.generated.ts';
import { Bloom } from './bloom.ts';
import { type Entity, entityFrom } from './entity.ts';
import { nameKey } from './key.ts';
import { partsOf } from './parts.ts';
import { codeOf, codesOf, likenessOfCodes, type SoundCodes, type Sounds, weightOfCodes } from './phonetic.ts';
import { neighbours, skeletonOf } from './skeleton.ts';
import { type SoundedName, soundedNames } from './sounded.ts';

/** An entity that sounds like what was asked for. */
export interface Sounding {
  readonly id: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** What a form stands for in an entity's name. */
export type Part = 'full' | 'also' | 'family' | 'given' | 'short';

/** The compiled authority, read into memory once. */
class Authority {
  readonly #lines = stored.entries.split('\n');
  readonly #titles = stored.titles.split('\n');
  readonly #entities = new Map<number, Entity>();
  readonly #sounded = new Map<number, readonly SoundedName[]>();
  readonly #readings = new Map<string, string>();
  readonly #soundIndex = new SoundIndex(stored.sounds);
  #exact?: Map<string, number[]>;
  #givens?: Set<string>;
  #foreign?: Map<string, number[]>;
  readonly holders = new Map<string, readonly number[]>(
    stored.holders.split('\n').map((l) => {
      const at = l.indexOf('=');
      return [
        l.slice(0, at),
        l
          .slice(at + 1)
          .split(' ')
          .map((id) => Number.parseInt(id, 36)),
      ];
    }),
  );
  readonly words = new Bloom(stored.words);
  readonly names = new Bloom(stored.names);
  readonly cities = new Bloom(stored.cities);

  constructor() {
    for (const [, character, reading] of stored.readings.matchAll(/([^a-z])([a-z]+)/gu))
      this.#readings.set(character!, reading!);
  }

  get size(): number {
    return this.#lines.length;
  }

  entity(id: number): Entity {
    let e = this.#entities.get(id);
    if (!e) this.#entities.set(id, (e = entityFrom(this.#lines[id]!, id, this.#titles)));
    return e;
  }

  /** Bodies, treaties, outlets, places and offices. */
  *allButPeople(): Iterable<Entity> {
    for (const [id, line] of this.#lines.entries()) if (line[0] !== 'p') yield this.entity(id);
  }

  /** Pinyin of a character; empty where no name in the authority has it. */
  reading = (character: string): string => this.#readings.get(character) ?? '';

  soundedNames(id: number): readonly SoundedName[] {
    let s = this.#sounded.get(id);
    if (!s) this.#sounded.set(id, (s = soundedNames(this.entity(id), this.reading)));
    return s;
  }

  /** Entities one of whose right forms (full, family alone, short) is this. */
  exact(text: string): readonly number[] {
    return this.#keys().get(nameKey(text)) ?? [];
  }

  /** True for the first name of somebody in the authority. */
  isGiven(word: string): boolean {
    this.#keys();
    return this.#givens!.has(nameKey(word));
  }

  /** Entities whose name in that language is this: `byForm('zh', '普萨基')`. Spaces and joints do not matter. */
  byForm(language: string, text: string): readonly Entity[] {
    this.#foreign ??= this.#readForeign();
    return (this.#foreign.get(`${language} ${formKey(text)}`) ?? []).map((id) => this.entity(id));
  }

  search(sounds: Sounds, least: number): readonly Sounding[] {
    return this.#soundIndex.search(sounds, least);
  }

  /** Every line's id and its fields up to the family name, for passes over all that need no more. */
  #keys(): Map<string, number[]> {
    if (this.#exact) return this.#exact;
    const map = new Map<string, number[]>();
    const givens = new Set<string>();
    const add = (key: string, id: number): void => {
      const ids = map.get(key);
      if (!ids) map.set(key, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    };
    for (const [id, line] of this.#lines.entries()) {
      const [head = '', name = '', also = '', family = '', , , , short = ''] = line.split('\t', 8);
      if (head[0] === 'f') continue; // an office is no name
      add(nameKey(name), id);
      if (also) for (const a of also.split('|')) add(nameKey(a), id);
      if (short) for (const a of short.split('|')) add(nameKey(a), id);
      if (head[0] !== 'p') continue;
      const parts = partsOf(name, family || undefined);
      add(nameKey(parts.family), id);
      if (parts.bareFamily !== parts.family) add(nameKey(parts.bareFamily), id);
      if (parts.given) givens.add(nameKey(parts.given));
      // The surname in another accepted spelling: Zelensky for Zelenskyy.
      if (!family && also) for (const a of also.split('|')) if (a.includes(' ')) add(nameKey(partsOf(a).family), id);
    }
    this.#exact = map;
    this.#givens = givens;
    return map;
  }

  #readForeign(): Map<string, number[]> {
    const map = new Map<string, number[]>();
    for (const [id, line] of this.#lines.entries()) {
      const forms = line.split('\t')[10];
      if (!forms || line[0] === 'f') continue;
      for (const field of forms.split('|')) {
        const at = field.indexOf('=');
        for (const f of field.slice(at + 1).split(',')) {
          const key = `${field.slice(0, at)} ${formKey(f)}`;
          const ids = map.get(key);
          if (!ids) map.set(key, [id]);
          else if (!ids.includes(id)) ids.push(id);
        }
      }
    }
    return map;
  }
}

const formKey = (text: string): string => text.toLowerCase().replace(/[\s·・＝=•.'’-]/g, '');

/** Sounded forms filed by the consonants they are made of. */
class SoundIndex {
  readonly #pool: SoundCodes;
  readonly #starts: Int32Array;
  readonly #weights: Float32Array;
  readonly #refs: string[] = [];
  /** Skeleton to the first form of its file; the file ends where the next begins. */
  readonly #files = new Map<number, readonly [number, number]>();

  constructor(text: string) {
    const lines = text.split('\n');
    this.#pool = new Uint8Array(text.length);
    this.#starts = new Int32Array(lines.length + 1);
    this.#weights = new Float32Array(lines.length);
    let end = 0;
    let key = -1;
    let first = 0;
    for (const [i, line] of lines.entries()) {
      const space = line.indexOf(' ');
      const sounds = line.slice(0, space);
      this.#refs.push(line.slice(space + 1));
      this.#starts[i] = end;
      for (let j = 0; j < space; j++) this.#pool[end++] = codeOf(line.charCodeAt(j));
      this.#weights[i] = weightOfCodes(this.#pool, this.#starts[i]!, end);
      const k = skeletonOf(sounds);
      if (k === key) continue;
      if (key >= 0) this.#files.set(key, [first, i]);
      key = k;
      first = i;
    }
    this.#files.set(key, [first, lines.length]);
    this.#starts[lines.length] = end;
  }

  /** All within reach, the likest first, each entity once. */
  search(sounds: Sounds, least: number): readonly Sounding[] {
    const x = codesOf(sounds);
    const weight = weightOfCodes(x);
    const found = new Map<number, number>();
    // What one weighs more than the other is lost for certain.
    const spread = (1 - least) / (1 + least);
    const lightest = (weight * (1 - spread)) / (1 + spread);
    const heaviest = (weight * (1 + spread)) / (1 - spread);
    for (const key of neighbours(skeletonOf(sounds))) {
      const file = this.#files.get(key);
      if (!file) continue;
      for (let i = file[0]; i < file[1]; i++) {
        const w = this.#weights[i]!;
        if (w < lightest) continue;
        if (w > heaviest) break;
        const likeness = likenessOfCodes(x, weight, this.#pool, this.#starts[i]!, this.#starts[i + 1]!, w, least);
        if (likeness <= 0) continue;
        for (const ref of this.#refs[i]!.split(',')) {
          const id = Number.parseInt(ref, 36);
          if (likeness > (found.get(id) ?? 0)) found.set(id, likeness);
        }
      }
    }
    return [...found].map(([id, likeness]) => ({ id, likeness })).sort((a, b) => b.likeness - a.likeness);
  }
}

/** Only made when somebody asks: reading takes a few dozen milliseconds. */
let loaded: Authority | undefined;
export const authority = (): Authority => (loaded ??= new Authority());
