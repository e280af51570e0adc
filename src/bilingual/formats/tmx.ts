import { say } from '../../model/said.ts';
import { type Exchange, fault, type Read, type Segment } from './segment.ts';
import { readXml } from './xml.ts';

/** Reads TMX: of each unit the English variant is the target, the first other one the source. */
export function readTmx(text: string): Read<Exchange> {
  const segments: Segment[] = [];
  let known = false;
  let sourceLanguage: string | undefined;
  let variants: { language: string; text: string; at: { start: number; end: number } }[] = [];
  let inside = false;
  const result = readXml(text, {
    open({ name, attributes, inner }) {
      if (name === 'tmx') known = true;
      else if (name === 'header' && attributes.srclang && attributes.srclang !== '*all*')
        sourceLanguage = attributes.srclang;
      else if (name === 'tu') variants = [];
      else if (name === 'tuv')
        variants.push({
          language: attributes['xml:lang'] ?? attributes.lang ?? '',
          text: '',
          at: { start: inner, end: inner },
        });
      else if (name === 'seg' && variants.length) {
        inside = true;
        variants.at(-1)!.at = { start: inner, end: inner };
      }
    },
    text(t) {
      if (inside) variants.at(-1)!.text += t;
    },
    close(name, end) {
      if (name === 'seg' && inside) {
        inside = false;
        variants.at(-1)!.at.end = end;
      } else if (name === 'tu') {
        const english = variants.find((v) => /^en\b/i.test(v.language));
        const other = variants.find((v) => v !== english);
        if (other && !sourceLanguage) sourceLanguage = other.language;
        if (other?.text.trim())
          segments.push({ source: other.text, target: english?.text ?? '', at: english?.at ?? other.at });
      }
    },
  });
  if (!result.ok) return result;
  if (!known) return fault(say('This is not a TMX file: it has no <tmx> element.'), 1, 1);
  return { ok: true, value: { segments, targetLanguage: 'en', ...(sourceLanguage && { sourceLanguage }) } };
}
