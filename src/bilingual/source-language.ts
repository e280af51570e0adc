/** The languages whose figures, dates and names are compared with the English. */
export const sourceLanguages = ['zh', 'ja', 'ko', 'ru', 'ar', 'es', 'fr', 'de'] as const;
export type SourceLanguage = (typeof sourceLanguages)[number];

/** The language if it is one of those that are compared; regional forms ("zh-Hant", "es_MX") count. */
export function knownLanguage(code: string): SourceLanguage | undefined {
  const base = code.toLowerCase().split(/[-_]/)[0]!;
  return sourceLanguages.find((l) => l === base);
}

// Function words that the others do not share; in news prose one word in four to eight is among them.
const functionWords: Readonly<Record<'es' | 'fr' | 'de' | 'en', RegExp>> = {
  es: /^(?:el|los|las|del|que|y|una|por|con|para|su|sus|como|más|pero|fue|según|entre|desde|también|este|esta)$/,
  fr: /^(?:le|les|des|du|et|une|est|dans|pour|qui|sur|avec|pas|au|aux|plus|ses|cette|selon|été|mais|ont)$/,
  de: /^(?:der|das|und|den|dem|von|mit|des|auf|für|ist|im|nicht|eine|einen|einer|sich|auch|als|nach|wurde|bei|zu)$/,
  en: /^(?:the|of|and|to|is|was|for|that|with|his|be|by|this|had|are|but|from|or|have|an|they|which|said|on)$/,
};

/** What the text is written in, by script and by function words; undefined where neither tells. */
export function detectLanguage(text: string): SourceLanguage | 'en' | undefined {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (!letters) return undefined;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  if (kana + han > letters * 0.3) return kana > (kana + han) * 0.1 ? 'ja' : 'zh';
  if (count(/\p{Script=Hangul}/gu) > letters * 0.3) return 'ko';
  if (count(/\p{Script=Cyrillic}/gu) > letters * 0.3) return 'ru';
  if (count(/\p{Script=Arabic}/gu) > letters * 0.3) return 'ar';
  const words = sample.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const shares = (['es', 'fr', 'de', 'en'] as const)
    .map((language) => ({
      language,
      share: words.filter((w) => functionWords[language].test(w)).length / words.length,
    }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  return best && second && best.share >= 0.08 && best.share > second.share * 1.3 ? best.language : undefined;
}
