import { remember } from '../model/remember.ts';
import { authority } from './authority.ts';
import type { Entity } from './entity.ts';
import { isParticle } from './parts.ts';
import { likeness, type Sounds, soundsOf } from './phonetic.ts';
import type { Channel, SoundedName } from './sounded.ts';

/** Why a candidate sounds like the words. */
export interface Match {
  readonly entity: Entity;
  /** 0 to 1: all words against all of the name, or the one word against its family name. */
  readonly likeness: number;
  readonly family: number;
  readonly given: number;
  /** The road on which it sounds likest. */
  readonly by: SoundedName;
}

/** A span's words as sounds, in both readings. */
export interface Heard {
  readonly words: readonly string[];
  readonly whole: readonly Sounds[];
  readonly last: readonly Sounds[];
  readonly first: readonly Sounds[];
  /** Every word is made of Pinyin syllables. */
  readonly pinyin: boolean;
}

// Initial and final of a Mandarin syllable; also the finals of older systems are not wanted here.
const syllable =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u))';
const pinyinWord = new RegExp(`^${syllable}{1,3}$`, 'i');

/** True for words such as Zhao, Xiaolan, Tan Desai. */
export const looksPinyin = (word: string): boolean => pinyinWord.test(word.replace(/['’-]/g, ''));

/** How the words sound; the same words are heard once. */
export const hear = (words: readonly string[]): Heard => heardOf(words.join('\n'));

const heardOf = remember(4000, (joined: string): Heard => {
  const words = joined.split('\n');
  const own = words.filter((w) => w.replace(/\./g, '').length > 1);
  const list = own.length ? own : words;
  const pinyin = list.every(looksPinyin);
  const read = (s: string): Sounds[] => {
    const western = soundsOf(s);
    const chinese = pinyin || looksPinyin(s) ? soundsOf(s, 'pinyin') : western;
    return western === chinese ? [western] : [western, chinese];
  };
  const core = list.length > 1 ? list.filter((w) => !isParticle(w)) : list;
  return {
    words: list,
    whole: read(list.join('')),
    last: read(core.at(-1) ?? list.at(-1)!),
    first: read(list[0]!),
    pinyin,
  };
});

const best = (heard: readonly Sounds[], sounds: Sounds, least: number, road: Channel): number => {
  let max = 0;
  if (sounds.length < 2) return 0;
  for (const h of heard) max = Math.max(max, likeness(h, sounds, Math.max(least, max), road));
  return max;
};

/** How well one entity answers what was heard. */
export function compare(heard: Heard, id: number): Match {
  const entity = authority().entity(id);
  const single = heard.words.length === 1;
  const person = entity.group === 'people';
  const familyFirst = entity.family !== undefined && entity.name.startsWith(entity.family);
  let family = 0;
  let given = 0;
  let whole = 0;
  let merged = 0;
  let by: SoundedName | undefined;
  let most = -1;
  for (const n of authority().soundedNames(id)) {
    let f = single && !person && n.full !== n.family ? 0 : best(heard.last, n.family, 0.4, n.channel);
    const w = n.full === n.family && !single ? 0 : best(heard.whole, n.full, 0.4, n.channel);
    const m = single ? 0 : best(heard.whole, n.family, 0.6, n.channel);
    let g = n.given ? best(heard.first, n.given, 0.3, n.channel) : 0;
    let swapped = 0;
    // East Asian names stand in either order.
    if (!single && n.given && (heard.pinyin || familyFirst)) {
      const first = best(heard.first, n.family, 0.5, n.channel);
      const last = best(heard.last, n.given, 0.5, n.channel);
      swapped = Math.min(first, last);
      if (familyFirst && first + last > f + g) [f, g] = [first, last];
    }
    family = Math.max(family, f);
    given = Math.max(given, g);
    whole = Math.max(whole, w, swapped);
    merged = Math.max(merged, m);
    const own = Math.max(f, w, m, swapped);
    if (own > most) {
      most = own;
      by = n;
    }
  }
  // The family name weighs more; a given name that does not fit at all costs more than its share.
  const parts = given > 0 ? family * 0.62 + given * 0.38 : family * 0.62;
  // Nobody is printed by an East Asian given name alone.
  const value = single
    ? Math.max(family, whole, person && !familyFirst ? given * 0.8 : 0)
    : Math.max(parts, whole, merged * 0.97);
  return {
    entity,
    likeness: value,
    family,
    given,
    by: by ?? { channel: 'E', full: '', family: '', given: '', form: entity.name, reading: '' },
  };
}

/** Candidates by sound, the likest first; those of `also` are compared in any case. */
export function candidates(heard: Heard, also: readonly number[], least: number): readonly Match[] {
  const key = `${least} ${also.join()}`;
  let known = answers.get(heard);
  if (!known) answers.set(heard, (known = new Map()));
  let found = known.get(key);
  if (!found) known.set(key, (found = search(heard, also, least)));
  return found;
}

// One name comes up again with each keystroke in its paragraph and at each mention.
const answers = new WeakMap<Heard, Map<string, readonly Match[]>>();

function search(heard: Heard, also: readonly number[], least: number): readonly Match[] {
  const reach = Math.max(0.6, least);
  const found = new Map<number, number>();
  const add = (sounds: readonly Sounds[], from: number, factor: number): void => {
    for (const s of sounds)
      for (const r of authority().search(s, from)) found.set(r.id, Math.max(found.get(r.id) ?? 0, r.likeness * factor));
  };
  add(heard.whole, reach, 1);
  if (heard.words.length > 1) {
    add(heard.last, 0.7, 0.85);
    if (heard.pinyin) add(heard.first, 0.85, 0.7);
  }
  const ids = [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40)
    .map(([id]) => id);
  for (const id of also) if (!found.has(id)) ids.push(id);
  return ids
    .map((id) => compare(heard, id))
    .filter((m) => m.likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness);
}

/** Names of the roads, for readers. */
export const channelNames: Readonly<Record<Channel, string>> = {
  E: 'Latin spelling',
  Z: 'Chinese',
  J: 'Japanese',
  K: 'Korean',
  R: 'Cyrillic',
  A: 'Arabic script',
};
