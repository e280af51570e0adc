import fc from 'fast-check';
import { type FuzzInput, faults, fuzzInput } from './fuzz.ts';

/** A kind of fault, its numbers and quoted words left out, with the shortest text that shows it. */
export interface FaultKind {
  readonly kind: string;
  readonly times: number;
  readonly example: FuzzInput;
}

export interface Survey {
  /** The most frequent first. */
  readonly kinds: readonly FaultKind[];
  readonly slowest: { readonly milliseconds: number; readonly text: string };
}

/** Checks so many made texts, the same ones for the same seed; a check that throws is a fault like any other. */
export async function survey(count: number, seed: number): Promise<Survey> {
  const kinds = new Map<string, FaultKind>();
  let slowest = { milliseconds: 0, text: '' };
  for (const [i, input] of fc.sample(fuzzInput, { numRuns: count, seed }).entries()) {
    // Whoever runs us wants to hear of it now and then.
    if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    const start = performance.now();
    let found: string[];
    try {
      found = faults(input);
    } catch (error) {
      found = [`the check throws: ${error instanceof Error ? (error.stack ?? error.message) : error}`];
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text: input.text };
    for (const fault of found) add(kinds, { kind: kindOf(fault), times: 1, example: input });
  }
  return { kinds: [...kinds.values()].sort((a, b) => b.times - a.times), slowest };
}

/** Joins surveys into one. */
export function joined(surveys: readonly Survey[]): Survey {
  const kinds = new Map<string, FaultKind>();
  for (const s of surveys) for (const k of s.kinds) add(kinds, k);
  return {
    kinds: [...kinds.values()].sort((a, b) => b.times - a.times),
    slowest: surveys.map((s) => s.slowest).reduce((a, b) => (a.milliseconds >= b.milliseconds ? a : b)),
  };
}

function add(kinds: Map<string, FaultKind>, one: FaultKind): void {
  const known = kinds.get(one.kind);
  const shorter = known && known.example.text.length <= one.example.text.length ? known : one;
  kinds.set(one.kind, { ...one, times: one.times + (known?.times ?? 0), example: shorter.example });
}

// Quoted words may hold quotation marks themselves: everything from the first to the last is left out.
const kindOf = (fault: string): string => fault.replace(/“.*”/s, '“…”').replace(/\d+/g, '0');
