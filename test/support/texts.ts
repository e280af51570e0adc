import fc from 'fast-check';

const pieces = [
  'The report said ', 'Putin told Biden ', '“We agree,” he said. ', 'According to TASS, ', 'on January 26', ' 12 people ', 'on Tuesday ',
  '. ', '\n', '\n\n', '\r\n', ', ', '”', '“', '"', "'s", '…', '。', '您的电子邮箱', 'Ким', '&nbsp;', '<b>', '```', '<!--', '-->', '---\n', '# ', '* ',
  '[x](', ')', '|', 'https://example.org', 'a@b.c', '\uFEFF', '\u200B', '\uD800', '\u202E', '3,500', '$1.8bn', 'half a million', 'Dr. ', 'U.S. ',
]; // biome-ignore format: a list

/** Arbitrary strings and strings of the stuff that articles and broken articles are made of. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((p) => p.join('')),
);
