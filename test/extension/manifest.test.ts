import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import raw from '../../package.json';
import english from '../../package.nls.json';

// With the words in it that the editor puts there.
const manifest = JSON.parse(
  JSON.stringify(raw).replace(/%([\w.]+)%/g, (_, key: keyof typeof english) =>
    JSON.stringify(english[key]).slice(1, -1),
  ),
) as typeof raw;
const { contributes } = manifest;
const source = (readdirSync('src/extension', { recursive: true, encoding: 'utf8' }) as string[])
  .filter((f) => f.endsWith('.ts'))
  .map((f) => readFileSync(join('src/extension', f), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  test('every command is carried out, and everything it names exists', () => {
    const commands = contributes.commands.map((c) => c.command);
    expect(new Set(commands).size).toBe(commands.length);
    for (const c of commands) expect(source).toContain(`'${c}'`);
    const named = [
      ...Object.values(contributes.menus).flatMap((m) => m.map((i) => i.command)),
      ...contributes.keybindings.map((k) => k.command),
    ];
    for (const n of named) expect(commands).toContain(n);
    const views = contributes.views.copydesk.map((v) => v.id);
    for (const w of contributes.viewsWelcome) expect(views).toContain(w.view);
    expect(existsSync(manifest.icon)).toBe(true);
  });

  test('every setting, command, view and colour is described in words', () => {
    for (const [id, s] of Object.entries(contributes.configuration.properties)) {
      expect(s.description, id).toMatch(/\.$/);
    }
    for (const c of contributes.colors) expect(c.description).toMatch(/\.$/);
    for (const c of contributes.commands) expect(c.title).toMatch(/^[A-Z]/);
  });
});

// WCAG 2.2, 1.4.11: marks and symbols at least 3:1 against what is beside them; 1.4.3: text on them at least 4.5:1.
describe('the colours are clear enough', () => {
  const grounds = { light: '#ffffff', dark: '#1f1f1f', highContrast: '#000000', highContrastLight: '#ffffff' };
  const texts = { light: '#3b3b3b', dark: '#cccccc', highContrast: '#ffffff', highContrastLight: '#292929' };
  const channels = (c: string): number[] => [1, 3, 5, 7].map((i) => Number.parseInt(c.slice(i, i + 2) || 'ff', 16));
  const over = (top: string, ground: string): number[] => {
    const [r = 0, g = 0, b = 0, a = 255] = channels(top);
    return [r, g, b].map((x, i) => (x * a + channels(ground)[i]! * (255 - a)) / 255);
  };
  const luminance = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((x) =>
      x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: readonly number[], b: readonly number[]): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  for (const { id, defaults } of contributes.colors) {
    for (const [kind, ground] of Object.entries(grounds) as [keyof typeof grounds, string][]) {
      test(`${id}, ${kind}`, () => {
        const shown = over(defaults[kind], ground);
        if (id.endsWith('Background')) expect(contrast(shown, over(texts[kind], ground))).toBeGreaterThanOrEqual(4.5);
        else expect(contrast(shown, over(ground, ground))).toBeGreaterThanOrEqual(3);
      });
    }
  }

  // Machado, Oliveira and Fernandes 2009, severity 1.
  const deficiencies = {
    protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  };
  test.each(Object.entries(deficiencies))('neighbouring sources differ for people with %s', (_, m) => {
    const seen = (c: string): number[] => {
      const [r = 0, g = 0, b = 0] = channels(c);
      return [0, 3, 6].map((i) => m[i]! * r + m[i + 1]! * g + m[i + 2]! * b);
    };
    const sources = contributes.colors.filter((c) => /source\d$/.test(c.id));
    for (const kind of ['light', 'dark'] as const) {
      for (let i = 1; i < sources.length; i++) {
        const [a, b] = [seen(sources[i - 1]!.defaults[kind]), seen(sources[i]!.defaults[kind])];
        const distance = Math.hypot(...a.map((x, k) => x - b[k]!));
        expect(distance, `${sources[i - 1]!.id} ${sources[i]!.id} ${kind}`).toBeGreaterThan(40);
      }
    }
  });
});

describe('everything is used by a test in the editor', () => {
  const tests = ['test/vscode/ui', 'test/vscode/suite']
    .flatMap((folder) => readdirSync(folder).map((f) => readFileSync(join(folder, f), 'utf8')))
    .join('\n');
  // By id, or by what a person chooses in the palette.
  test.each(contributes.commands.map((c) => [c.command, c.title.replace(/…$/, '')]))('%s', (id, title) => {
    const used = tests.includes(`'${id}'`) || tests.includes(`Copydesk: ${title}`) || tests.includes(`"${title}"`);
    expect(used).toBe(true);
  });
  test.each(Object.keys(contributes.configuration.properties))('%s', (id) => {
    const [section, name] = id.split('.');
    expect(tests.includes(`'${id}'`) || (tests.includes(`'${section}'`) && tests.includes(`('${name}'`))).toBe(true);
  });
  test.each(contributes.views.copydesk.map((v) => v.name))('the view %s', (name) => {
    expect(new RegExp(`(?:\\^="|texts\\('|rows\\(')${name}`).test(tests), name).toBe(true);
  });
});
