/** What number words multiply by, as patterns; the longer ones first. */
export const scalePatterns = {
  ru: [['трлн|триллион\\p{L}{0,3}', 1e12], ['млрд|миллиард\\p{L}{0,3}', 1e9], ['млн|миллион\\p{L}{0,3}', 1e6], ['тыс(?![а-я])|тысяч\\p{L}{0,3}', 1e3]],
  de: [['Billionen?', 1e12], ['Milliarden?|Mrd', 1e9], ['Millionen?|Mio', 1e6], ['[Tt]ausend(?:e[nr]?)?|Tsd', 1e3]],
  es: [['billones|billón', 1e12], ['mil millones|millardos?', 1e9], ['millones|millón', 1e6], ['mil', 1e3]],
  fr: [['billions?', 1e12], ['milliards?|Mds', 1e9], ['millions?', 1e6], ['mille', 1e3]],
  ar: [['تريليون', 1e12], ['مليارات?|بليون', 1e9], ['مليونا?|ملايين', 1e6], ['ألفا?|آلاف|الف', 1e3]],
} as const satisfies Record<string, readonly (readonly [string, number])[]>; // biome-ignore format: a table

/** Number words in their inflected forms; patterns of whole words. */
export const wordValues = {
  ru: [
    ['тр(?:и|[её]х|[её]м|емя)|трое|троих', 3], ['четыр(?:е|[её]х|[её]м|ьмя)|четверо|четверых', 4], ['пят(?:ь|и|ью)|пятеро|пятерых', 5], ['шест(?:ь|и|ью)|шестеро', 6],
    ['сем(?:ь|и|ью)|семеро', 7], ['восемь|восьми|восьмью', 8], ['девят(?:ь|и|ью)', 9], ['десят(?:ь|и|ью)|десятеро', 10], ['одиннадцат(?:ь|и)', 11], ['двенадцат(?:ь|и)', 12],
    ['тринадцат(?:ь|и)', 13], ['четырнадцат(?:ь|и)', 14], ['пятнадцат(?:ь|и)', 15], ['шестнадцат(?:ь|и)', 16], ['семнадцат(?:ь|и)', 17], ['восемнадцат(?:ь|и)', 18],
    ['девятнадцат(?:ь|и)', 19], ['двадцат(?:ь|и)', 20], ['тридцат(?:ь|и)', 30], ['сорока?', 40], ['пят(?:ь|и)десят(?:и)?', 50], ['шест(?:ь|и)десят(?:и)?', 60],
    ['сем(?:ь|и)десят(?:и)?', 70], ['восемьдесят|восьмидесяти', 80], ['девяност[оа]', 90], ['ст[оа]', 100], ['двести|двухсот', 200], ['триста|тр[её]хсот', 300],
    ['четыреста|четыр[её]хсот', 400], ['пят(?:ь|и)сот', 500], ['полтор(?:а|ы)', 1.5],
  ],
  es: [
    ['tres', 3], ['cuatro', 4], ['cinco', 5], ['seis', 6], ['siete', 7], ['ocho', 8], ['nueve', 9], ['diez', 10], ['once', 11], ['doce', 12], ['trece', 13], ['catorce', 14], ['quince', 15],
    ['dieciséis', 16], ['diecisiete', 17], ['dieciocho', 18], ['diecinueve', 19], ['veinte', 20], ['veintiún|veintiuno|veintiuna', 21], ['veintidós', 22], ['veintitrés', 23], ['veinticuatro', 24],
    ['veinticinco', 25], ['veintiséis', 26], ['veintisiete', 27], ['veintiocho', 28], ['veintinueve', 29], ['treinta', 30], ['cuarenta', 40], ['cincuenta', 50], ['sesenta', 60], ['setenta', 70],
    ['ochenta', 80], ['noventa', 90], ['cien|ciento', 100], ['doscient[oa]s', 200], ['trescient[oa]s', 300], ['cuatrocient[oa]s', 400], ['quinient[oa]s', 500],
  ],
  fr: [
    ['trois', 3], ['quatre', 4], ['cinq', 5], ['six', 6], ['sept', 7], ['huit', 8], ['dix', 10], ['onze', 11], ['douze', 12], ['treize', 13], ['quatorze', 14], ['quinze', 15],
    ['seize', 16], ['dix-sept', 17], ['dix-huit', 18], ['dix-neuf', 19], ['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['soixante-dix', 70],
    ['quatre-vingts?', 80], ['quatre-vingt-dix', 90], ['cent', 100],
  ],
  de: [
    ['drei', 3], ['vier', 4], ['fünf', 5], ['sechs', 6], ['sieben', 7], ['acht', 8], ['neun', 9], ['zehn', 10], ['elf', 11], ['zwölf', 12], ['dreizehn', 13], ['vierzehn', 14], ['fünfzehn', 15],
    ['sechzehn', 16], ['siebzehn', 17], ['achtzehn', 18], ['neunzehn', 19], ['zwanzig', 20], ['dreißig', 30], ['vierzig', 40], ['fünfzig', 50], ['sechzig', 60], ['siebzig', 70],
    ['achtzig', 80], ['neunzig', 90], ['hundert', 100],
  ],
  ar: [
    ['ثلاثة|ثلاث', 3], ['أربعة|أربع', 4], ['خمسة|خمس', 5], ['ستة|ست', 6], ['سبعة|سبع', 7], ['ثمانية|ثماني', 8], ['تسعة|تسع', 9], ['عشرة', 10], ['عشرين|عشرون', 20], ['ثلاثين|ثلاثون', 30],
    ['أربعين|أربعون', 40], ['خمسين|خمسون', 50], ['مئة|مائة', 100],
  ],
} as const satisfies Record<string, readonly (readonly [string, number])[]>; // biome-ignore format: a table

/** Words before or after a number that round it or leave it open. */
export const roundingWords = {
  ru: 'около|почти|более|больше|свыше|менее|меньше|примерно|порядка|до|не менее|не более|приблизительно',
  de: 'etwa|rund|fast|knapp|mehr als|über|weniger als|bis zu|circa|ca\\.|mindestens|höchstens|gut|ungefähr|an die',
  es: 'unos|unas|casi|cerca de|alrededor de|más de|menos de|hasta|al menos|aproximadamente|por encima de',
  fr: 'environ|près de|plus de|moins de|presque|au moins|jusqu’à|quelque|autour de|au plus',
  ar: 'نحو|حوالي|أكثر من|أقل من|قرابة|ما يقارب|زهاء',
} as const; // biome-ignore format: a table
