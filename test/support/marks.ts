import type { Span } from '../../src/model/span.ts';

/** A text whose marks were taken out, with the places they marked. */
export interface Marked {
  readonly text: string;
  /** By label; unlabelled marks have the label ''. */
  readonly marks: readonly (Span & { readonly label: string })[];
}

/** Reads `⟦label:words⟧` and `⟦words⟧` marks; they may nest. Throws on one that is not closed. */
export function unmark(marked: string): Marked {
  const marks: { start: number; end: number; label: string }[] = [];
  const open: { start: number; label: string }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '⟦') {
      const label = /^⟦([\w-]+):(?! )/.exec(marked.slice(i, i + 30))?.[1];
      open.push({ start: text.length, label: label ?? '' });
      if (label !== undefined) i += label.length + 1;
    } else if (marked[i] === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error(`⟧ without ⟦: …${marked.slice(Math.max(0, i - 30), i)}`);
      marks.push({ ...mark, end: text.length });
    } else text += marked[i];
  }
  if (open.length) throw new Error(`⟦ without ⟧ in: ${marked}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}
