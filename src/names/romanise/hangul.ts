const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const medials = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Revised Romanisation of Hangul, syllable by syllable. */
export function romanisedHangul(text: string): string {
  let out = '';
  for (const c of text) {
    const code = c.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) {
      if (/\s/.test(c)) out += ' ';
      continue;
    }
    out += initials[Math.floor(code / 588)]! + medials[Math.floor((code % 588) / 28)]! + finals[code % 28]!;
  }
  return out;
}
