import { pinyinOf } from '../lexicon/pinyin.ts';
import type { Span } from '../model/span.ts';
import { consonants, latinOfCyrillic, latinOfKana } from './anchors.ts';
import type { SourceLanguage } from './source-language.ts';

/** A person's name in a source sentence that its letters or characters give away, with what its English must be like. */
export interface ReadName extends Span {
  readonly words: string;
  /** True for an English word that can be this name. Case and marks of the word do not matter. */
  readonly fits: (word: string) => boolean;
  /** Whether the English spelling follows from the source alone (same letters, Pinyin). */
  readonly spelling?: string;
}

/** Names in a source sentence by their form; offsets from its start. */
export function readNames(sentence: string, language: SourceLanguage): ReadName[] {
  switch (language) {
    case 'ru':
      return russianNames(sentence);
    case 'zh':
      return chineseNames(sentence);
    case 'ja':
      return japaneseNames(sentence);
    case 'de':
    case 'es':
    case 'fr':
      return latinNames(sentence, language);
    default:
      return [];
  }
}

/** Letters of a word without case and marks. */
const plainLetters = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');

// The same beginning of consonants, one of the ends of an inflected word left off.
function alike(skeleton: string, word: string): boolean {
  const other = consonants(word);
  const length = Math.min(skeleton.length, other.length, 4);
  if (length < 2) return skeleton === other;
  return skeleton.slice(0, length) === other.slice(0, length) && Math.abs(skeleton.length - other.length) <= 2;
}

const surname =
  /^\p{Lu}\p{Ll}+(?:(?:ов|ев|ёв|ин|ын)(?:а|у|ым|ой|ы|е|ом)?|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ую|ой)|енко|(?:чук|щук|юк|як)(?:а|у|ом|е)?|ян(?:а|у|ом|е)?|швили|дзе)$/u;
const endings = /(?:ого|ому|ым|им|ом|ой|ая|ую|ий|а|у|е|ы)$/u;

function russianNames(sentence: string): ReadName[] {
  return [
    ...sentence.matchAll(/(?<=(?<given>\p{Lu}(?:\p{Ll}+|\.))\s?)(?<!["«-])(?<last>\p{Lu}\p{Ll}{3,})(?![\p{L}-])/gu),
  ]
    .filter((m) => surname.test(m.groups!.last!))
    .map((m) => {
      const { given = '', last = '' } = m.groups!;
      const skeleton = consonants(latinOfCyrillic(last.replace(endings, '')));
      return { ...spanOf(m), words: `${given} ${last}`, fits: (w: string) => /^\p{Lu}/u.test(w) && alike(skeleton, w) };
    });
}

const chineseSurname =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]';
// A name stands between an office or role and a verb of speaking.
const chineseName = new RegExp(
  `(?<=[长员任家手者授师记官席工理生民副])(?<name>${chineseSurname}[\\p{Script=Han}]{1,2})(?=[说称]|表示|介绍|指出|认为|告诉|透露|强调|坦言)`,
  'gu',
);

function chineseNames(sentence: string): ReadName[] {
  return [...sentence.matchAll(chineseName)].flatMap((m) => {
    const syllables = [...m.groups!.name!].map(pinyinOf);
    if (syllables.some((s) => s === undefined || s.includes('v'))) return [];
    const [family, ...given] = syllables as string[];
    const spelling = `${capital(family!)} ${capital(given.join(''))}`;
    const fits = (w: string): boolean => [family, given.join(''), given.at(-1)].includes(plainLetters(w));
    return [{ ...spanOf(m), words: m[0], fits, spelling }];
  });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function japaneseNames(sentence: string): ReadName[] {
  return [
    ...sentence.matchAll(
      /(?<first>[ァ-ヴー]{2,})[・＝](?:[ァ-ヴー]{2,}[・＝])?(?<last>[ァ-ヴー]{3,})(?=氏|さん|大統領|首相|議員|容疑者|長官|外相|知事|選手|監督)|(?<sir>[ァ-ヴー]{3,})(?=氏|さん|大統領|首相|議員|容疑者|長官|外相|知事)/gu,
    ),
  ].flatMap((m) => {
    const skeletons = [m.groups!.first, m.groups!.last, m.groups!.sir].flatMap((p) =>
      p ? [consonants(latinOfKana(p)).slice(0, 3)] : [],
    );
    if (skeletons.every((s) => s.length < 2)) return [];
    return [
      {
        ...spanOf(m),
        words: m[0],
        fits: (w: string) => /^\p{Lu}/u.test(w) && skeletons.some((s) => consonants(w).startsWith(s)),
      },
    ];
  });
}

// Words of names that are translated, not copied.
const translated =
  /^(?:Estados|Unidos|Unidas|Naciones|Unión|Europea|Europeo|Reino|Unido|Consejo|Ministerio|Corea|Norte|Sur|Casa|Blanca|Corte|Suprema|Tribunal|Banco|Central|Mundial|Partido|Congreso|Cámara|Santa|Sede|Nueva|York|Gobierno|Estado|Ejército|Policía|Nacional|Universidad|Instituto|Comisión|Agencia|Organización|Salud|Presidente|Ministro|États-Unis|Nations|Unies|Union|Européenne|Royaume-Uni|Conseil|Ministère|Corée|Nord|Sud|Maison|Blanche|Cour|Banque|Centrale|Mondiale|Parti|Congrès|Assemblée|Nationale|Université|Institut|Commission|Organisation|Santé|État|Vereinte|Vereinten|Nationen|Vereinigte|Vereinigten|Staaten|Königreich|Europäische[nr]?|Weiße[ns]?|Haus|Freitag|Samstag|Sonntag|Montag|Dienstag|Mittwoch|Donnerstag)$/u;

function latinNames(sentence: string, language: 'de' | 'es' | 'fr'): ReadName[] {
  const word = '\\p{Lu}[\\p{Ll}’-]+\\p{L}*';
  const two = new RegExp(
    `(?<=[\\p{L}\\d,;:(„“«"] ?)(?<![.!?] )(?<first>${word}) (?<last>${word})(?![\\p{L}-])(?! ${word})`,
    'gu',
  );
  return [...sentence.matchAll(two)].flatMap((m) => {
    const { first, last } = m.groups as { first: string; last: string };
    if (last.length < 4 || translated.test(first) || translated.test(last)) return [];
    // German nouns are capitalised: a compound beside another noun is no name.
    if (language === 'de' && (last.length > 11 || /(?:ung|heit|keit|schaft|tion|ion|ten|er[n]?|tag|zeit)$/.test(first)))
      return [];
    const plain = plainLetters(last);
    const skeleton = consonants(plain);
    const fits = (w: string): boolean =>
      plainLetters(w) === plain ||
      (/^\p{Lu}/u.test(w) && alike(skeleton, w)) ||
      (plainLetters(w).length > 3 && plain.startsWith(plainLetters(w).slice(0, 4)));
    return [{ ...spanOf(m), words: m[0], fits, spelling: m[0] }];
  });
}

const spanOf = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].length });
