import { say } from '../../model/said.ts';
import { type Exchange, fault, type Read, type Segment } from './segment.ts';
import { readXml } from './xml.ts';

/** Reads XLIFF 1.2 (`trans-unit`) and 2.x (`segment`). Inline elements are left out, their text is kept. */
export function readXliff(text: string): Read<Exchange> {
  const segments: Segment[] = [];
  let sourceLanguage: string | undefined;
  let targetLanguage: string | undefined;
  let known = false;
  let source = '';
  let target = '';
  let state: string | undefined;
  let at = { start: 0, end: 0 };
  let into: 'source' | 'target' | undefined;
  let skipped = 0;
  const result = readXml(text, {
    open({ name, attributes, inner }) {
      if (name === 'xliff') {
        known = true;
        sourceLanguage = attributes.srclang;
        targetLanguage = attributes.trglang;
      } else if (name === 'file') {
        sourceLanguage ??= attributes['source-language'];
        targetLanguage ??= attributes['target-language'];
      } else if (name === 'trans-unit' || name === 'segment') {
        [source, target, state, at] = ['', '', attributes.state, { start: inner, end: inner }];
      } else if (name === 'alt-trans' || name === 'note' || name === 'matches') skipped++;
      else if (!skipped && (name === 'source' || name === 'target')) {
        into = name;
        if (name === 'target') {
          at = { start: inner, end: inner };
          state = attributes.state ?? state;
        }
      }
    },
    text(t) {
      if (skipped) return;
      if (into === 'source') source += t;
      else if (into === 'target') target += t;
    },
    close(name, end) {
      if (name === 'alt-trans' || name === 'note' || name === 'matches') skipped--;
      else if (skipped) return;
      else if (name === into) {
        if (into === 'target') at = { start: at.start, end };
        into = undefined;
      } else if (name === 'trans-unit' || name === 'segment') {
        if (source.trim()) segments.push({ source, target, at, ...(state && { state }) });
      }
    },
  });
  if (!result.ok) return result;
  if (!known) return fault(say('This is not an XLIFF file: it has no <xliff> element.'), 1, 1);
  return {
    ok: true,
    value: { segments, ...(sourceLanguage && { sourceLanguage }), ...(targetLanguage && { targetLanguage }) },
  };
}
