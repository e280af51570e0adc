import { figureQuestion } from '../../lexicon/events.ts';
import { unitQuestion } from '../../lexicon/units.ts';
import type { FigureFrame } from './figure-frame.ts';

/**
 * What a figure answers, to complete “they differ on …”: “how many were killed”, “how many lorries”, “the distance”.
 * @param text what the offsets of the figure count from
 */
export function questionOf(
  { event, quantity }: Pick<FigureFrame, 'quantity'> & Partial<FigureFrame>,
  text: string,
): string {
  if (event) return figureQuestion[event];
  if (quantity.kind === 'money') return 'the amount of money';
  if (quantity.kind === 'percent') return 'the percentage';
  if (quantity.kind === 'measure') return (quantity.unit && unitQuestion(quantity.unit)) || 'this figure';
  const counted = text.slice(quantity.digits.end, quantity.end).replace(/\s+/g, ' ').trim();
  return quantity.kind === 'count' && quantity.noun && plural.test(counted) ? `how many ${counted}` : 'this figure';
}

const plural = /^(?!.{41})(?:[\p{L}’'-]+ ){0,3}(?:\p{Ll}+s|children|people|men|women)$/u;
