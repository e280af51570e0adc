import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

// Makes copydesk.vsix from what `npm run build` made. The project has no public address, so the README's pictures
// cannot be fetched from one: they go into the packaged README itself, which also shows them offline.
const readme = 'dist/readme/README.md';
mkdirSync(dirname(readme), { recursive: true });
writeFileSync(readme, withPictures(readFileSync('README.md', 'utf8')));
await createVSIX({
  packagePath: process.argv[2] ?? 'copydesk.vsix',
  readmePath: readme,
  dependencies: false,
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
});

// Pictures become data; links to other pages of the project, which the extension's page cannot follow, become words.
function withPictures(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\((?!https?:)([^)\s]+\.(png|webp))\)/g, (_, title: string, file: string, kind: string) => {
      const data = readFileSync(join('.', file)).toString('base64');
      return `![${title}](data:image/${kind};base64,${data})`;
    })
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:|#|data:|command:)[^)\s]+\)/g, '$1');
}
