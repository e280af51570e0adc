import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the source code. */
export interface Expression {
  /** File below src/, with the line. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const src = new URL('../../src/', import.meta.url);
const files = (): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.endsWith('.ts') && !f.endsWith('.generated.ts'),
  );

/** All regular expressions written as such. */
export function literals(): Expression[] {
  const found: Expression[] = [];
  for (const file of files()) {
    const code = ts.createSourceFile(file, readFileSync(new URL(file, src), 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
        const line = code.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ place: `${file}:${line}`, source: source!, flags: flags! });
      }
      ts.forEachChild(node, visit);
    };
    visit(code);
  }
  return found;
}

/** All regular expressions that `new RegExp` makes while the rules are loaded and one article is checked. */
export async function built(load: () => Promise<void>): Promise<Expression[]> {
  const found: Expression[] = [];
  const Native = globalThis.RegExp;
  const seen = (r: RegExp): RegExp => {
    const place = new Error().stack?.split('\n').find((l) => /[\\/]src[\\/]/.test(l));
    if (place) found.push({ place: /src[\\/].*?:\d+/.exec(place)![0], source: r.source, flags: r.flags });
    return r;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args) => seen(new target(...(args as [string, string]))),
    apply: (target, _, args) => seen(target(...(args as [string, string]))),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
