import { intersects, type SentenceContext } from './context.ts';
import type { FigureFrame } from './figure-frame.ts';

/** Could two figures be of one place? A figure for one place and one without: the other's sentence must name it too. */
export const placesAgree = (a: FigureFrame, b: FigureFrame): boolean =>
  !a.places.length && !b.places.length
    ? true
    : a.places.length && b.places.length
      ? a.places.some((p) => b.places.includes(p))
      : a.places.length && takesUp(a, b)
        ? true
        : mentions(a.places.length ? b : a, a.places.length ? a : b);

// The later figure that names no place takes up the earlier one's; "in all" says that it does not.
const takesUp = (a: FigureFrame, b: FigureFrame): boolean =>
  a.event !== undefined &&
  a.context !== b.context &&
  !b.context.locations.size &&
  b.context.nations.every((n) => a.context.nations.includes(n)) &&
  !/\b(?:in all|total|altogether|overall|nationwide|country|countrywide|across|worldwide|region)\b/i.test(
    b.context.text,
  );

const mentions = (without: FigureFrame, within: FigureFrame): boolean =>
  within.places.some((p) => without.context.names.has(p)) ||
  (within.event === 'attended' && within.context === without.context);

/** False where both sentences say where, and name no place in common: Brussels and Paris are two attacks. */
export const locationsAgree = (a: SentenceContext, b: SentenceContext): boolean =>
  !a.locations.size || !b.locations.size || intersects(a.locations, b.names) || intersects(b.locations, a.names);
