import type { BadExample, GoodExample, RuleMeta } from '../model/rule.ts';

/** A rule's page in Markdown: what it marks and why, what to do, examples, limits. */
export function rulePage(meta: RuleMeta): string {
  const fixed = meta.bad.some((e) => e.fixed !== undefined);
  return `# ${meta.id}

**${plain(meta.what)}**

| Family | Shown as |
|---|---|
| ${meta.family} | ${meta.severity} |

## Why

${plain(meta.why)}

## What to do

${plain(meta.remedy)}

## Marked

The marked words are in bold.${fixed ? ' An arrow shows the first repair offered.' : ''}

${meta.bad.map(badExample).join('\n\n')}

## Left alone

${meta.good.map(goodExample).join('\n\n')}
${meta.limits?.length ? `\n## Limits\n\n${meta.limits.map((l) => `- ${plain(l)}`).join('\n')}\n` : ''}
## Changing it

In the editor: **Ctrl+.** (**⌘.** on a Mac) on a finding, then *Change how grave this rule is*. For a whole newsroom, in \`copydesk.json\`:

\`\`\`json
{ "rules": { "${meta.id}": "off" } }
\`\`\`

To keep one passage as written, choose *Stet: keep as written* on its finding.
`;
}

/** The list of all rules with links to their pages, by family. */
export function rulesIndex(metas: readonly RuleMeta[]): string {
  const families = [...new Set(metas.map((m) => m.family))];
  const table = (family: string): string =>
    `## ${family[0]!.toUpperCase()}${family.slice(1)}\n\n| Rule | Marks | Shown as |\n|---|---|---|\n${metas
      .filter((m) => m.family === family)
      .map((m) => `| [${m.id}](${m.id}.md) | ${plain(m.what).replaceAll('|', '\\|')} | ${m.severity} |\n`)
      .join('')}`;
  return `# Rules\n\n${families.map(table).join('\n')}`;
}

const badExample = (e: BadExample): string =>
  [quoted(e, e.text), ...(e.fixed === undefined ? [] : [`→ ${plain(e.fixed).replace(/\n+/g, ' ')}`])].join('\n>\n> ');

const goodExample = (e: GoodExample): string => quoted(e, e.text);

function quoted({ date, headline, source }: GoodExample, text: string): string {
  const notes = [
    ...(headline ? ['the first line is the headline'] : []),
    ...(date ? [`article of ${date}`] : []),
    ...(source ? [`source text: ${source.text.replace(/\s+/g, ' ')}`] : []),
  ];
  const body = marked(text)
    .split('\n')
    .map((l) => `> ${l}`.trimEnd())
    .join('\n');
  return notes.length ? `${body}\n>\n> *(${plain(notes.join('; '))})*` : body;
}

// Bold must not begin or end at a space, and marks may nest: the outermost counts.
function marked(text: string): string {
  let out = '';
  let depth = 0;
  let held = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '⟦') {
      i += /^⟦([\w-]+):(?! )/.exec(text.slice(i, i + 30))?.[0].slice(1).length ?? 0;
      if (depth++ === 0) {
        out += plain(held);
        held = '';
      }
    } else if (text[i] === '⟧') {
      if (--depth === 0) {
        out += bold(held);
        held = '';
      }
    } else held += text[i];
  }
  return out + plain(held);
}

const bold = (s: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(s) ?? [];
  return inner ? `${before}**${plain(inner).replace(/\n+/g, (n) => `**${n}**`)}**${after}` : `${before}**␣**${after}`;
};

/** Words as plain words: no Markdown, link or HTML in them comes alive. */
export const plain = (s: string): string =>
  s.replace(/[\\`*_{}[\]#|<>~$&]|(?<=^\s*)[-+](?=\s)|(?<=^\s*\d{1,9})[.)](?=\s)/gm, (c) =>
    c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`,
  );
