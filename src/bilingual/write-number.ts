/** A number as English news prints it: 61,000 · 2.5 million · 1.3 billion. */
export function asEnglishNumber(n: number): string {
  for (const [scale, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const scaled = n / scale;
    // Up to three decimals; a number that needs more is written out.
    if (scaled >= 1 && Math.abs(scaled * 1000 - Math.round(scaled * 1000)) < 1e-6)
      return `${Number(scaled.toFixed(3))} ${word}`;
  }
  const [whole = '', fraction] = String(Number(n.toPrecision(12))).split('.');
  const grouped = n >= 10_000 || n < 1500 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : groupUnlessYear(whole);
  return fraction ? `${grouped}.${fraction}` : grouped;
}

const groupUnlessYear = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
