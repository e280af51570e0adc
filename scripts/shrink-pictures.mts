import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

// The pictures that go into the extension must be small: 12 colours are enough for a screen of text, and WebP keeps
// them exactly. Run after new pictures were taken: npx tsx scripts/shrink-pictures.mts
// Needs pngquant and cwebp (Debian: pngquant, webp).
// The README's two stand inside the packaged page, so they have fewer colours, and one shows only the menu's surroundings.
const inReadme = ['docs/images/hover-card.png', 'docs/images/quick-fix.png'];
const crops: Record<string, string[]> = { 'docs/images/quick-fix.png': ['-crop', '348', '36', '932', '450'] };
const walkthrough = readdirSync('media/walkthrough')
  .filter((f) => f.endsWith('.png'))
  .map((f) => join('media/walkthrough', f));

for (const picture of [...walkthrough, ...inReadme]) {
  const small = picture.replace(/\.png$/, '.small.png');
  execFileSync('pngquant', [
    inReadme.includes(picture) ? '8' : '12',
    '--nofs',
    '--force',
    '--strip',
    '--speed',
    '1',
    '-o',
    small,
    picture,
  ]);
  const webp = picture.replace(/\.png$/, '.webp');
  execFileSync('cwebp', ['-quiet', '-lossless', '-z', '9', ...(crops[picture] ?? []), small, '-o', webp]);
  rmSync(small);
  rmSync(picture);
  process.stdout.write(`${basename(webp)}\n`);
}
