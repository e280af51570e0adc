/** Sentences that say nothing about who the bearer of the name is. */
export const sentences: readonly ((name: string) => string)[] = [
  (n) => `The letter was signed by ${n} on Monday.\n`,
  (n) => `${n} said the road would be closed for a week.\n`,
  (n) => `A neighbour, ${n}, heard the noise and called for help.\n`,
  (n) => `The prize went to ${n} for a life of quiet work.\n`,
  (n) => `Among those present was ${n}, who left before the end.\n`,
];

/** Full names in the first column of tab-separated texts, two to four words in capitals, each once. */
export function publicNames(files: readonly string[]): string[] {
  const names = files.flatMap((f) =>
    f
      .split('\n')
      .slice(1)
      .map((l) => l.split('\t')[0]!)
      .filter((n) => /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(n)),
  );
  return [...new Set(names)].sort();
}
