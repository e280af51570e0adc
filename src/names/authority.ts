import * as stored from './authority.generated.ts';
import { Bloom } from './bloom.ts';
import { type Entity, entityFrom, type Titled, titledFrom } from './entity.ts';
import { nameKey } from './key.ts';
import { KeyIndex } from './key-index.ts';
import { unpacked, unpackedText } from './packed.ts';
import type { Sounds } from './phonetic.ts';
import { SoundIndex, type Sounding } from './sound-index.ts';
import { type SoundedName, soundedNames } from './sounded.ts';

/** What a form stands for in an entity's name. */
export type Part = 'full' | 'also' | 'family' | 'given' | 'short';

const [count, others, blockSize] = stored.counts.split(' ').map(Number) as [number, number, number];

/**
 * The compiled authority. Each part is unpacked when it is first asked for; the entries in blocks, so that an article
 * pays for the people it names.
 */
class Authority {
  readonly #blocks: (readonly string[] | undefined)[] = [];
  readonly #entities = new Map<number, Entity>();
  readonly #sounded = new Map<number, readonly SoundedName[]>();
  #titles?: readonly string[];
  #readings?: ReadonlyMap<string, string>;
  #holders?: ReadonlyMap<string, readonly number[]>;
  #soundIndex?: SoundIndex;
  #keys?: KeyIndex;
  #foreign?: Map<string, number[]>;
  readonly words = new Bloom(stored.words);
  readonly names = new Bloom(stored.names);
  readonly cities = new Bloom(stored.cities);

  get size(): number {
    return count;
  }

  #line(id: number): string {
    const at = Math.floor(id / blockSize);
    this.#blocks[at] ??= unpackedText(stored.entries[at]!).split('\n');
    return this.#blocks[at][id % blockSize]!;
  }

  entity(id: number): Entity {
    this.#titles ??= unpackedText(stored.titles).split('\n');
    let e = this.#entities.get(id);
    if (!e) this.#entities.set(id, (e = entityFrom(this.#line(id), id, this.#titles)));
    return e;
  }

  /** Bodies, treaties, outlets, places and offices. */
  *allButPeople(): Iterable<Titled> {
    for (let id = others; id < count; id++) yield titledFrom(this.#line(id), id);
  }

  /** Those who held an office: “president@KR” to their ids. */
  holders(key: string): readonly number[] {
    this.#holders ??= new Map(
      unpackedText(stored.holders)
        .split('\n')
        .map((l): [string, number[]] => {
          const at = l.indexOf('=');
          const ids = l.slice(at + 1).split(' ');
          return [l.slice(0, at), ids.map((id) => Number.parseInt(id, 36))];
        }),
    );
    return this.#holders.get(key) ?? [];
  }

  /** Pinyin of a character; empty where no name in the authority has it. */
  reading = (character: string): string => {
    this.#readings ??= new Map(
      [...unpackedText(stored.readings).matchAll(/([^a-z])([a-z]+)/gu)].map((m): [string, string] => [m[1]!, m[2]!]),
    );
    return this.#readings.get(character) ?? '';
  };

  soundedNames(id: number): readonly SoundedName[] {
    let s = this.#sounded.get(id);
    if (!s) this.#sounded.set(id, (s = soundedNames(this.entity(id), this.reading)));
    return s;
  }

  /** Entities one of whose right forms (full, family alone, short) is this. */
  exact(text: string): readonly number[] {
    return this.#index.bearers(nameKey(text));
  }

  /** True for the first name of somebody in the authority. */
  isGiven(word: string): boolean {
    return this.#index.isGiven(nameKey(word));
  }

  /** Entities whose name in that language is this: `byForm('zh', '普萨基')`. Spaces and joints do not matter. */
  byForm(language: string, text: string): readonly Entity[] {
    this.#foreign ??= this.#readForeign();
    return (this.#foreign.get(`${language} ${formKey(text)}`) ?? []).map((id) => this.entity(id));
  }

  search(sounds: Sounds, least: number): readonly Sounding[] {
    this.#soundIndex ??= new SoundIndex(unpacked(stored.sounds));
    return this.#soundIndex.search(sounds, least);
  }

  get #index(): KeyIndex {
    return (this.#keys ??= new KeyIndex(unpacked(stored.keys)));
  }

  #readForeign(): Map<string, number[]> {
    const map = new Map<string, number[]>();
    for (let id = 0; id < count; id++) {
      const line = this.#line(id);
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

/** Only made when somebody asks. */
let loaded: Authority | undefined;
export const authority = (): Authority => (loaded ??= new Authority());
