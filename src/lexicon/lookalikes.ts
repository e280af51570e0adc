/** Cyrillic and Greek letters that look like Latin ones in print, and the Latin letter meant. */
export const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y',
    а: 'a', с: 'c', е: 'e', һ: 'h', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's', х: 'x', у: 'y', к: 'k', ԁ: 'd', ԛ: 'q', ԝ: 'w', ѵ: 'v',
    Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o',
  }),
); // biome-ignore format: a table
