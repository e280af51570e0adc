// Imports flow one way: model ← text, lexicon, names ← annotate ← rules, bilingual ← engine ← report ← cli, server;
// extension → server/protocol, lists and wikidata only. A folder may import what stands to its left, and itself.
const order = {
  model: [],
  lexicon: ['model'],
  text: ['model', 'lexicon'],
  names: ['model', 'lexicon', 'text'],
  annotate: ['model', 'lexicon', 'text', 'names'],
  bilingual: ['model', 'lexicon', 'text', 'names', 'annotate'],
  rules: ['model', 'lexicon', 'text', 'names', 'annotate', 'bilingual'],
  engine: ['model', 'lexicon', 'text', 'names', 'annotate', 'bilingual', 'rules'],
  lists: ['model', 'text', 'bilingual'],
  webview: ['lists'],
  wikidata: ['lists'],
  report: ['model', 'engine'],
  cli: ['model', 'lexicon', 'text', 'names', 'annotate', 'bilingual', 'rules', 'engine', 'lists', 'wikidata', 'report'],
  server: ['model', 'text', 'names', 'annotate', 'bilingual', 'rules', 'engine', 'report'],
  extension: ['lists', 'wikidata'],
};
const folders = Object.entries(order).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-what-is-below-it`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/${folder}/`,
      ...allowed.map((a) => `^src/${a}/`),
      ...(folder === 'extension' ? ['^src/server/protocol[.]ts$', '^src/webview/[a-z-]+-messages[.]ts$'] : []),
    ],
  },
}));
module.exports = {
  forbidden: [
    ...folders,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'rules-never-import-rules',
      severity: 'error',
      from: { path: '^src/rules/[^/]+/', pathNot: 'index[.]ts$' },
      to: { path: '^src/rules/[^/]+/' },
    },
    {
      name: 'only-the-extension-knows-vscode',
      severity: 'error',
      from: { pathNot: '^src/extension/' },
      to: { path: '^vscode$|vscode-languageclient' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '(cli/main|server/(node|browser)|extension/(node|browser)|webview/[a-z]+)[.]ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
