import type { Residue } from './shape.ts';

const hanging =
  /\s(?:the|a|an|of|to|and|or|but|that|in|on|at|for|with|by|from|because of|because|as|his|her|their|its|will|would|is|are|was|were|has|had|who|which|he|she|they|we|I|so-called|between|into)$/;
/** Words from which a paragraph without a full stop is running text and no caption. */
const runningText = 25;

/** The end of a text that breaks off in mid-sentence: its last words. */
export function cutEnd(text: string): Residue | undefined {
  const words = text.trim().split(/\s+/);
  const broken = /\s["“‘]\p{L}{1,2}$/u.test(text);
  const hangs = hanging.test(text) && words.length > 4;
  const stops = /[.!?][”"’)]?\s\p{Lu}/u.test(text) && words.length >= runningText && /[\p{L},]$/u.test(text);
  if (!broken && !hangs && !stops) return undefined;
  const start = text.length - words.slice(-2).join(' ').length;
  return { start: Math.max(0, start), end: text.length, what: 'the end of a text that was cut off', certain: false };
}
