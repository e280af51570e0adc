/** A person's name taken apart. */
export interface NameParts {
  /** The name printed on second mention, particles included: “De Bruyne”. */
  readonly family: string;
  /** Without its particles: “Bruyne”. */
  readonly bareFamily: string;
  /** The first given name; empty where there is one name only. */
  readonly given: string;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const particle =
  /^(?:de|der|den|del|della|van|von|vom|zu|da|do|dos|das|di|du|la|le|ter|ten|bin|bint|ibn|al|el|ben|abu|st\.?|san|af|av|ul|ud)$/i;

/** @param family the family name where it is not the last word */
export function partsOf(name: string, family?: string): NameParts {
  const words = name.split(/\s+/).filter((w, i) => i === 0 || !suffix.test(w.replace(/,$/, '')));
  if (family) {
    const own = new Set(family.split(/\s+/));
    const rest = words.filter((w) => !own.has(w));
    return { family, bareFamily: bare(family), given: rest.find((w) => !isInitial(w)) ?? '' };
  }
  let from = words.length - 1;
  while (from > 1 && particle.test(words[from - 1]!)) from--;
  const last = words.slice(from).join(' ').replace(/,$/, '');
  return {
    family: last,
    bareFamily: bare(last),
    given: from > 0 ? (words.slice(0, from).find((w) => !isInitial(w)) ?? '') : '',
  };
}

const isInitial = (w: string): boolean => /^(?:\p{Lu}\.?)+$/u.test(w) && w.replace(/\./g, '').length <= 2;

function bare(family: string): string {
  const words = family.split(/[\s]+/).filter((w) => !particle.test(w));
  return (words.join(' ') || family).replace(/^(?:al|el)-/i, '');
}

export const isParticle = (word: string): boolean => particle.test(word);
