import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import * as v from 'valibot';
import { isSourcePattern } from '../bilingual/naming.ts';
import { severities } from '../model/finding.ts';
import { inEnglish, type Said, say } from '../model/said.ts';
import { rules } from '../rules/index.ts';
import { jsonFault, valueFault } from './file-faults.ts';

const ruleIds = rules.map((r) => r.meta.id);
const words = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')));

const patternRule =
  'must hold {name} and be a path from the article’s folder, for example originals/{name}.{language}.txt';

const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date such as 2021, 2021-01 or 2021-01-20'),
);

const userName = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.description('The form to print.')),
  also: v.optional(v.pipe(words, v.description('Other right spellings.'))),
  wrong: v.optional(v.pipe(words, v.description('Forms that are never right and stand for this name.'))),
  kind: v.optional(v.picklist(['person', 'place', 'body', 'treaty', 'outlet'])),
  forms: v.optional(
    v.pipe(v.record(v.string(), words), v.description('The name in other languages, by ISO 639-1 code.')),
  ),
  office: v.optional(v.pipe(v.string(), v.description('The office held now.'))),
  offices: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          title: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
          start: v.optional(isoDate),
          end: v.optional(isoDate),
        }),
      ),
      v.description('Offices with the time they were held.'),
    ),
  ),
});

const stet = v.strictObject({
  rule: v.string(),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits')),
  text: v.optional(v.pipe(v.string(), v.description('The words, for people who read the file.'))),
  note: v.optional(v.string()),
});

const term = v.strictObject({
  source: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.description('The term in the source language.'),
  ),
  target: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.description('The English to use; capitals count.'),
  ),
  forbidden: v.optional(v.pipe(words, v.description('English that must not be used for it.'))),
  language: v.optional(v.pipe(v.string(), v.description('ISO 639-1 code of the source language.'))),
});

/** The parts of `copydesk.json`, each checked on its own so that one fault does not take the rest with it. */
const parts = {
  strictness: v.pipe(
    v.picklist(['sentence', 'standard', 'paragraph']),
    v.description('How far one source vouches: its sentence, a factual follow-up, its paragraph.'),
  ),
  rules: v.pipe(v.record(v.picklist(ruleIds), v.picklist(['off', ...severities])), v.description('Severity by rule.')),
  names: v.pipe(v.array(userName), v.description('Names known to be right, besides the built-in ones.')),
  glossary: v.pipe(v.array(term), v.description('Terms and their translations.')),
  stets: v.pipe(v.array(stet), v.description('Passages to be kept as written.')),
  sourcePatterns: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.check(isSourcePattern, patternRule))),
    v.description(
      'Where source texts lie, besides “name.zh.txt”: paths from the article’s folder with {name} for its name, {language} for zh, ru and so on, and {ending}.',
    ),
  ),
};

/** The whole file, for the JSON schema that the editor offers. */
export const workspaceFileSchema = v.pipe(
  v.strictObject({ $schema: v.optional(v.string()), ...v.entriesFromObjects([v.partial(v.object(parts))]) }),
  v.description('Copydesk: what a newsroom shares'),
);

/** What the file says; a part that is missing or faulty is undefined. */
export type WorkspaceFile = { readonly [K in keyof typeof parts]?: v.InferOutput<(typeof parts)[K]> };

/** A fault in the file. */
export interface FileProblem {
  readonly message: string;
  /** The same for an editor in another language. */
  readonly said: Said;
  /** UTF-16 offsets in the file's text. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
}

/**
 * Reads `copydesk.json` (comments and trailing commas allowed). Each fault is reported with its line; entries and
 * parts without fault still count.
 */
export function readWorkspaceFile(text: string): {
  readonly file: WorkspaceFile;
  readonly problems: readonly FileProblem[];
} {
  const errors: ParseError[] = [];
  const tree = text.trim() ? parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true }) : undefined;
  const problems = errors.map((e) => problem(text, e.offset, e.length, jsonFault(e.error)));
  const file: Record<string, unknown> = {};
  if (tree && tree.type !== 'object')
    problems.push(problem(text, tree.offset, tree.length, say('must hold an object: { … }')));
  for (const property of tree?.type === 'object' ? (tree.children ?? []) : []) {
    const [key, value] = property.children ?? [];
    if (!key || !value || key.value === '$schema') continue;
    const schema = Object.hasOwn(parts, key.value) ? parts[key.value as keyof typeof parts] : undefined;
    if (schema) file[key.value as string] = readPart(schema, value, key.value as string, text, problems);
    else
      problems.push(
        problem(
          text,
          key.offset,
          key.length,
          say('“{0}” is not known here; use {1}', key.value, Object.keys(parts).join(', ')),
        ),
      );
  }
  return { file, problems };
}

function readPart(schema: v.GenericSchema, node: Node, name: string, text: string, problems: FileProblem[]): unknown {
  const value = plain(node);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const faulty = new Set<unknown>();
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((p) => p.key as string | number);
    faulty.add(path[0]);
    const at = (path.length && findNodeAtLocation(node, path)) || node;
    problems.push(problem(text, at.offset, at.length, say('{0}: {1}', [name, ...path].join(' › '), valueFault(issue))));
  }
  // What is left when the faulty entries are taken out.
  const rest = Array.isArray(value)
    ? value.filter((_, i) => !faulty.has(i))
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).filter(([k]) => !faulty.has(k)))
      : undefined;
  const again = v.safeParse(schema, rest);
  return again.success ? again.output : undefined;
}

// Like jsonc-parser's getNodeValue, but a key named __proto__ stays a plain key.
function plain(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plain);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).filter((p) => p.children?.[1]).map((p) => [p.children![0]!.value, plain(p.children![1]!)]),
  );
}

function problem(text: string, start: number, length: number, said: Said): FileProblem {
  return { message: inEnglish(said), said, start, end: start + length, line: text.slice(0, start).split('\n').length };
}
