import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type { BaseIssue } from 'valibot';
import { type Said, say } from '../model/said.ts';

/** What is wrong where a text is no JSON. */
export function jsonFault(code: ParseErrorCode): Said {
  switch (printParseErrorCode(code)) {
    case 'CommaExpected':
      return say('not valid JSON: a comma is missing');
    case 'ColonExpected':
      return say('not valid JSON: a colon is missing');
    case 'PropertyNameExpected':
      return say('not valid JSON: a name in quotation marks is missing');
    case 'ValueExpected':
      return say('not valid JSON: a value is missing');
    case 'CloseBraceExpected':
      return say('not valid JSON: {0} is missing', '}');
    case 'CloseBracketExpected':
      return say('not valid JSON: {0} is missing', ']');
    case 'EndOfFileExpected':
      return say('not valid JSON: something follows the end');
    case 'UnexpectedEndOfString':
      return say('not valid JSON: a quotation mark is missing');
    case 'UnexpectedEndOfComment':
      return say('not valid JSON: a comment is not closed');
    default:
      return say('not valid JSON: this cannot be read');
  }
}

/** What is wrong with a value, by what the schema expected there. */
export function valueFault(issue: BaseIssue<unknown>): Said {
  const received = issue.received.replace(/^"(.*)"$/s, '“$1”');
  if (issue.kind === 'validation') return ownWords(issue.message);
  if (issue.type === 'strict_object') {
    const key = (issue.expected ?? '').replace(/^"|"$/g, '');
    return key === 'never' ? say('{0} is not known here', received) : say('“{0}” is missing', key);
  }
  if (issue.type === 'picklist')
    return say(
      '{0} is not known here; use {1}',
      received,
      (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', '),
    );
  if (issue.type === 'array') return say('must be a list: [ … ]');
  if (issue.type === 'string') return say('must be a text in quotation marks');
  return say('must hold an object: { … }');
}

/** The schema's own rules, whose words stand in it. */
const rules: readonly Said[] = [
  say('must not be empty'),
  say('must be a date such as 2021, 2021-01 or 2021-01-20'),
  say('must be 16 hexadecimal digits'),
  say('must hold {name} and be a path from the article’s folder, for example originals/{name}.{language}.txt'),
];
const ownWords = (message: string): Said => rules.find((r) => r.form === message) ?? { form: message, args: [] };
