// Desktop VS Code's command line on top of server + headless Chromium (see ./code).
import fs from 'node:fs';
import path from 'node:path';
import { cli, openWorkbench, runTests, startServer, tempDir } from './vscode.mjs';
import { startWeb } from './web.mjs';

const valued = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensionDevelopmentKind',
  'user-data-dir',
  'extensions-dir',
  'install-extension',
  'uninstall-extension',
]);

export async function main(argv) {
  const opt = {};
  const folders = [];
  for (let i = 0; i < argv.length; i++) {
    const m = /^--([\w-]+)(?:=(.*))?$/s.exec(argv[i]);
    if (!m) {
      folders.push(path.resolve(argv[i]));
      continue;
    }
    const [, name, value] = m;
    opt[name] ??= [];
    opt[name].push(value ?? (valued.has(name) ? argv[++i] : 'true'));
  }
  const temp = tempDir();
  const userDataDir = path.resolve(opt['user-data-dir']?.[0] ?? path.join(temp, 'user-data'));
  const extensionsDir = path.resolve(opt['extensions-dir']?.[0] ?? path.join(temp, 'extensions'));
  const manage = ['install-extension', 'uninstall-extension'].flatMap((k) =>
    (opt[k] ?? []).flatMap((v) => [`--${k}`, v]),
  );
  for (const k of ['list-extensions', 'show-versions', 'version']) if (opt[k]) manage.push(`--${k}`);
  let server;
  const cleanup = async () => {
    await server?.stop();
    fs.rmSync(temp, { recursive: true, force: true });
  };
  for (const s of ['SIGINT', 'SIGTERM']) process.once(s, () => cleanup().then(() => process.exit(130)));
  try {
    if (manage.length) {
      const r = cli(manage, { extensionsDir, userDataDir });
      process.stdout.write(r.output);
      return r.code;
    }
    if (!opt.extensionTestsPath) throw new Error('only extension tests and extension management run here');
    if (opt.extensionDevelopmentKind?.[0] === 'web') {
      server = await startWeb({ extensionPath: opt.extensionDevelopmentPath[0], testsPath: opt.extensionTestsPath[0] });
      return await runTests((prepare) => openWorkbench(server, { prepare }));
    }
    // Newer versions (from 1.139 on) read the payload below only with this flag.
    server = await startServer({ userDataDir, extensionsDir, args: ['--enable-smoke-test-driver'] });
    const remote = (p) => `vscode-remote://${server.authority}${encodeURI(path.resolve(p))}`;
    const payload = (opt.extensionDevelopmentPath ?? []).map((p) => ['extensionDevelopmentPath', remote(p)]);
    payload.push(['extensionTestsPath', remote(opt.extensionTestsPath[0])]);
    if (opt['disable-extensions']) payload.push(['disableExtensions', 'true']);
    const failed = server.exited.then((c) => {
      throw new Error(`VS Code server exited with ${c}:\n${server.output()}`);
    });
    return await runTests((prepare) => openWorkbench(server, { folder: folders[0], payload, prepare }), { failed });
  } finally {
    await cleanup();
  }
}
