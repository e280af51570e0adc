// A serverless workbench (like vscode.dev and @vscode/test-web): no remote, so the only extension host is the
// web worker, and the extension's 'browser' entry runs in it. One small static server, all on one origin.

import fs from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { vscodeDir } from './install.mjs';
import { quietSettings } from './vscode.mjs';

const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
};

const html = (config) => `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">
<link rel="stylesheet" href="static/out/vs/code/browser/workbench/workbench.css"></head><body aria-label="">
<script>globalThis._VSCODE_FILE_ROOT = new URL('static/out/', location).toString();</script>
<script type="module" src="static/out/nls.messages.js"></script>
<script type="module" src="static/out/vs/code/browser/workbench/workbench.js"></script></body></html>`;

// code-server ties every page to its server and keeps user data there; undo both, as in upstream's build.
function upstream(js) {
  for (const [from, to] of [
    [',remoteAuthority:location.host}', '}'],
    [/(\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote/, '$1"vscode-userdata"'],
  ]) {
    const next = js.replace(from, to);
    if (next === js) throw new Error(`workbench.js: no ${from}`);
    js = next;
  }
  return js;
}

// A helper extension that puts files into the in-memory workspace folder.
const seed = (files) => ({
  'package.json': JSON.stringify({
    name: 'seed',
    publisher: 'harness',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    browser: './main.js',
    activationEvents: ['*'],
  }),
  'main.js': `const { Uri, workspace } = require('vscode');
exports.activate = async () => {
  for (const [name, text] of Object.entries(${JSON.stringify(files)})) {
    await workspace.fs.writeFile(Uri.parse('tmp:/ws/' + name), new TextEncoder().encode(text));
  }
};`,
});

/**
 * extensionPath: a built extension, or an installed one's folder (the VSIX unpacked).
 * testsPath: a file bundled for the browser (format cjs) that exports run().
 * files: what the in-memory workspace folder holds, by path.
 */
export async function startWeb({ extensionPath, testsPath, files = {}, settings = {} }) {
  const bases = {
    static: vscodeDir,
    ext: path.resolve(extensionPath),
    // VS Code looks for the extension host to run tests in by the extension whose folder holds them.
    'seed/tests': testsPath && path.dirname(path.resolve(testsPath)),
  };
  const seeds = seed(files);
  let config;
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url, 'http://x');
    const send = (body, type) =>
      res.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(body);
    if (pathname === '/') return send(html(config), 'text/html');
    if (pathname.startsWith('/seed/') && seeds[pathname.slice(6)])
      return send(seeds[pathname.slice(6)], types[path.extname(pathname)]);
    const m = /^\/(static|ext|seed\/tests)\/(.*)$/.exec(decodeURIComponent(pathname));
    const base = m && bases[m[1]];
    const file = base && path.join(base, m[2]);
    if (!file?.startsWith(base + path.sep) || !fs.statSync(file, { throwIfNoEntry: false })?.isFile())
      return res.writeHead(404).end();
    const body = fs.readFileSync(file);
    const isWorkbench = pathname.endsWith('/workbench/workbench.js');
    send(isWorkbench ? upstream(body.toString()) : body, types[path.extname(file)] ?? 'application/octet-stream');
  });
  await new Promise((r) => server.listen(0, '127.0.0.1', r));
  const authority = `127.0.0.1:${server.address().port}`;
  const uri = (p) => ({ scheme: 'http', authority, path: p });
  config = {
    folderUri: { scheme: 'tmp', path: '/ws' }, // VS Code's in-memory file system
    configurationDefaults: { ...quietSettings, ...settings },
    enableWorkspaceTrust: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    userDataPath: '/',
    productConfiguration: { extensionsGallery: null, enableTelemetry: false },
    webviewEndpoint: `http://${authority}/static/out/vs/workbench/contrib/webview/browser/pre`,
    developmentOptions: {
      logLevel: 3,
      extensions: [uri('/ext/'), uri('/seed/')],
      extensionTestsPath: testsPath && uri(`/seed/tests/${path.basename(testsPath)}`),
    },
  };
  return {
    authority,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
