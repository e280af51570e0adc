import { spawnSync } from 'node:child_process';

// The last step of `npm run demo`: the packaged build on the sample article. Findings are what it is for: no failure.
const article = 'media/sample/article.txt';
const args = ['dist/cli.js', 'check', '--date', '2022-11-03', article];
const run = spawnSync(process.execPath, args, { stdio: 'inherit' });
if (run.status !== 0 && run.status !== 1) process.exit(run.status ?? 2);
process.stdout.write(`
copydesk.vsix is ready. In VS Code: Extensions, the … menu, “Install from VSIX…”. Or: code --install-extension copydesk.vsix
Then open ${article}.
`);
