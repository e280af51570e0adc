/** A phrase carried over word by word that no edited English news text would print. */
export interface Calque {
  /**
   * Words in order, compared without case. `a|b` alternatives, `~go` any form of the verb or noun, `(x)` may be
   * missing, `*` any one word, `<number>`, `<day>`, `<noun>`, `<adjective>`, `<verb>`, `<name>` one word of the kind, `<names>`
   * a name of up to five words, `^` the start of a sentence, `!a|b` none of these beside. `new crown epidemic|outbreak`
   */
  readonly pattern: string;
  /** The phrase it comes from. */
  readonly original: string;
  /** What to write; `{3}` is the text's own third word. Empty where the right words depend on the passage. */
  readonly fix: string;
  /** A text with the calque in it. */
  readonly example: string;
  /** What is meant, where it needs saying besides the fix. */
  readonly meaning?: string;
}

/** One entry: pattern, original, fix, example, meaning. */
export const c = (pattern: string, original: string, fix: string, example: string, meaning?: string): Calque => ({
  pattern,
  original,
  fix,
  example,
  meaning,
});

/** A list of them, one a line: `pattern = original = fix = example = meaning`; fix and meaning may be empty. */
export const listOf = (text: string): readonly Calque[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [pattern = '', original = '', fix = '', example = '', meaning] = line.split(/ *= */).map((f) => f.trim());
      return { pattern, original, fix, example, ...(meaning && { meaning }) };
    });
