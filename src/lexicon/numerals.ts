const small: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // biome-ignore format: a table

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12,
  m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, k: 1e3, tn: 1e12, trn: 1e12,
}; // biome-ignore format: a table

const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
  nineteenth: 19, twentieth: 20, thirtieth: 30, hundredth: 100,
}; // biome-ignore format: a table

/** Vague counts and the least and most that a reader takes them for. */
export const vagueCounts: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 199], scores: [40, 399], hundreds: [200, 1999], thousands: [2000, 99_999], millions: [2e6, 9.99e8],
  billions: [2e9, 9.99e11], several: [3, 20], 'a few': [2, 9], 'a handful of': [3, 9], 'tens of thousands': [20_000, 200_000],
  'hundreds of thousands': [200_000, 2e6], 'tens of millions': [2e7, 2e8], 'hundreds of millions': [2e8, 2e9],
}; // biome-ignore format: a table

const upToHundred = new Map(Object.entries(small));
for (const [tens, t] of Object.entries(small))
  for (const [ones, o] of Object.entries(small)) if (t >= 20 && o <= 9) upToHundred.set(`${tens}-${ones}`, t + o);

/** The value of a number word up to "ninety-nine", of "no" and "none" not. Case does not matter. */
export const numberWord = (word: string): number | undefined => upToHundred.get(word.toLowerCase());

/** What "hundred", "million", "bn" multiply by. */
export const scaleWord = (word: string): number | undefined => scaleMap.get(word.toLowerCase());
const scaleMap = new Map(Object.entries(scales));

/** The place that "third" names. */
export const ordinalWord = (word: string): number | undefined => ordinalMap.get(word.toLowerCase());
const ordinalMap = new Map(Object.entries(ordinals));
