/** Currency signs and the ISO 4217 code they stand for in news. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD', US$: 'USD', 'A$': 'AUD', 'C$': 'CAD', 'HK$': 'HKD', 'NT$': 'TWD', 'S$': 'SGD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW',
  '₽': 'RUB', R$: 'BRL', Rs: 'INR',
}; // biome-ignore format: a table

const currencyWords: Readonly<Record<string, string>> = {
  dollar: 'USD', buck: 'USD', cent: 'cent', euro: 'EUR', pound: 'GBP', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rmb: 'CNY',
  rouble: 'RUB', ruble: 'RUB', rupee: 'INR', won: 'KRW', franc: 'CHF', peso: 'peso', real: 'BRL', reais: 'BRL', lira: 'TRY', shekel: 'ILS',
  rand: 'ZAR', krona: 'SEK', krone: 'NOK', zloty: 'PLN', hryvnia: 'UAH', dong: 'VND', baht: 'THB', ringgit: 'MYR', usd: 'USD', eur: 'EUR', gbp: 'GBP',
}; // biome-ignore format: a table

// Each unit with what it is of its base, so that 3 miles and 4.8 km can be compared.
const measures: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  kilometer: ['m', 1000], kilometre: ['m', 1000], km: ['m', 1000], kms: ['m', 1000], meter: ['m', 1], metre: ['m', 1], mile: ['m', 1609.34],
  foot: ['m', 0.3048], feet: ['m', 0.3048], ft: ['m', 0.3048], yard: ['m', 0.9144], inch: ['m', 0.0254], inches: ['m', 0.0254],
  centimeter: ['m', 0.01], centimetre: ['m', 0.01], cm: ['m', 0.01], millimeter: ['m', 0.001], millimetre: ['m', 0.001], mm: ['m', 0.001],
  ton: ['kg', 1000], tonne: ['kg', 1000], kilogram: ['kg', 1], kilo: ['kg', 1], kg: ['kg', 1], gram: ['kg', 0.001], lb: ['kg', 0.4536],
  hectare: ['m2', 10_000], acre: ['m2', 4046.86], liter: ['l', 1], litre: ['l', 1], gallon: ['l', 3.785], barrel: ['barrel', 1],
  second: ['minute', 1 / 60], minute: ['minute', 1], min: ['minute', 1], hour: ['minute', 60], day: ['day', 1], week: ['day', 7], month: ['month', 1], year: ['month', 12],
  decade: ['month', 120], degree: ['degree', 1], megawatt: ['MW', 1], mw: ['MW', 1], gigawatt: ['MW', 1000], gw: ['MW', 1000],
  mph: ['m/h', 1609.34], kph: ['m/h', 1000], knot: ['m/h', 1852], byte: ['byte', 1], gigabyte: ['byte', 1e9], megabyte: ['byte', 1e6],
}; // biome-ignore format: a table

/** The currency that a word in dictionary form names. */
export const currencyOf = (lemma: string): string | undefined =>
  Object.hasOwn(currencyWords, lemma) ? currencyWords[lemma] : undefined;

/** The base unit of a measure in dictionary form, and how many of it one is. */
export const measureOf = (lemma: string): readonly [base: string, factor: number] | undefined =>
  Object.hasOwn(measures, lemma) ? measures[lemma] : undefined;

const questions: Readonly<Record<string, string>> = {
  m: 'the distance', kg: 'the weight', m2: 'the area', l: 'the volume', minute: 'how long it lasts', day: 'how long it lasts', month: 'how long it lasts',
  degree: 'the temperature', 'm/h': 'the speed', MW: 'the power', barrel: 'how many barrels', byte: 'the amount of data',
}; // biome-ignore format: a table

/** What a measure in this base unit answers: “the distance”. */
export const unitQuestion = (base: string): string | undefined =>
  Object.hasOwn(questions, base) ? questions[base] : undefined;
