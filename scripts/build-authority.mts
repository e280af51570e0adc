import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guards } from './authority/guards.mts';
import { indexOf } from './authority/index.mts';
import { readAuthority } from './authority/read.mts';

// Compiles the text files of the authority into src/names/authority.generated.ts.
//   tsx scripts/build-authority.mts [--if-older] [data folder]
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? join(root, 'src/names/data');
const target = join(root, 'src/names/authority.generated.ts');

if (!(process.argv.includes('--if-older') && isFresh())) {
  const { entries, faults } = readAuthority(folder);
  for (const f of faults) console.error(`${f.file}:${f.line}: ${f.message}`);
  if (faults.length) process.exit(1);
  const { words, names, cities } = guards();
  const { index, count } = indexOf(entries);
  // Strings: an engine reads them faster than the objects they stand for.
  const parts = { ...index, words, names, cities };
  const code = Object.entries(parts)
    .map(([k, v]) => `export const ${k} = ${JSON.stringify(v)};`)
    .join('\n');
  writeFileSync(target, `${code}\n`);
  console.log(
    `${count} entries, ${(Buffer.byteLength(code) / 1e6).toFixed(2)} MB: ${Object.entries(parts)
      .map(([k, v]) => `${k} ${(Buffer.byteLength(JSON.stringify(v)) / 1e6).toFixed(2)}`)
      .join(', ')}`,
  );
}

function isFresh(): boolean {
  if (!existsSync(target)) return false;
  const made = statSync(target).mtimeMs;
  const sources = [folder, join(root, 'scripts/authority'), join(root, 'src/names')];
  return (
    sources.every(
      (f) =>
        newest(
          f,
          f === join(root, 'src/names')
            ? /(?:phonetic|parts|key|packed|sounded|bloom|roles|skeleton|romanise.*)\.ts$/
            : /./,
        ) < made,
    ) && statSync(fileURLToPath(import.meta.url)).mtimeMs < made
  );
}

function newest(at: string, wanted: RegExp): number {
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((f) => wanted.test(f));
  return Math.max(0, ...files.map((f) => statSync(join(at, f)).mtimeMs));
}
