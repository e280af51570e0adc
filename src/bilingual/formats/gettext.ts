import { say } from '../../model/said.ts';
import { type Exchange, fault, type Read, type Segment } from './segment.ts';

/**
 * Reads gettext PO. The message id is the source; plural forms beyond the first are left out, obsolete entries (`#~`)
 * skipped.
 */
export function readPo(text: string): Read<Exchange> {
  const segments: Segment[] = [];
  let targetLanguage: string | undefined;
  let field: 'id' | 'str' | 'other' | undefined;
  let id = '';
  let str = '';
  let at = { start: 0, end: 0 };
  let fuzzy = false;
  let started = false;
  const finish = (): void => {
    if (started && id.trim()) segments.push({ source: id, target: str, at, ...(fuzzy && { state: 'fuzzy' }) });
    else if (started) targetLanguage = /^Language:\s*([A-Za-z]{2})/m.exec(str)?.[1]?.toLowerCase() ?? targetLanguage;
    [id, str, field, fuzzy, started] = ['', '', undefined, false, false];
  };
  let offset = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    const start = offset;
    offset += raw.length + 1;
    const trimmed = line.trim();
    if (!trimmed || trimmed.startsWith('#')) {
      if (started && (field === 'str' || field === 'other')) finish();
      if (/^#,.*\bfuzzy\b/.test(trimmed)) fuzzy = true;
      continue;
    }
    const m = /^\s*(?:(?<key>msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*)?(?<quoted>".*")\s*$/.exec(line);
    if (!m)
      return fault(
        say('This line is neither a keyword with a text in quotation marks nor a comment: {0}', trimmed.slice(0, 40)),
        index + 1,
        line.length - line.trimStart().length + 1,
      );
    const { key, quoted } = m.groups as { key?: string; quoted: string };
    const body = line.indexOf(quoted) + 1;
    const value = unescaped(quoted.slice(1, -1));
    if (value === undefined)
      return fault(say('A quotation mark inside the text must be written \\".'), index + 1, body);
    if (key === 'msgid' || key === 'msgctxt') {
      if (field === 'str' || field === 'other') finish();
      started = true;
      field = key === 'msgid' ? 'id' : 'other';
    } else if (key === 'msgstr' || key === 'msgstr[0]') {
      if (!started) return fault(say('A msgstr without a msgid before it.'), index + 1, 1);
      field = 'str';
      at = { start: start + body, end: start + body + quoted.length - 2 };
    } else if (key) field = 'other';
    else if (!field) return fault(say('A text without msgid or msgstr before it.'), index + 1, body);
    if (field === 'id') id += value;
    else if (field === 'str') {
      str += value;
      at = { start: at.start, end: start + body + quoted.length - 2 };
    }
  }
  finish();
  return { ok: true, value: { segments, ...(targetLanguage && { targetLanguage }) } };
}

function unescaped(body: string): string | undefined {
  if (/(?:^|[^\\])(?:\\\\)*"/.test(body)) return undefined;
  return body.replace(/\\(.)/g, (_, c: string) => ({ n: '\n', t: '\t', r: '' })[c] ?? c);
}
