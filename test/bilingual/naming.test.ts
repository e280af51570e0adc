import { describe, expect, test } from 'vitest';
import { isSourcePattern, sourceNamesOf } from '../../src/bilingual/naming.ts';

const paths = (path: string, patterns: readonly string[] = []): string[] =>
  sourceNamesOf(path, patterns).map((f) => f.path);

describe('where source texts may lie', () => {
  test('by the usual names', () => {
    expect(paths('desk/flood.en.txt')).toContain('desk/flood.zh.txt');
    expect(paths('flood.md')).toContain('flood.ru.md');
    expect(paths('news/en/flood.txt')).toContain('news/zh/flood.txt');
    expect(paths('desk/flood.zh.txt')).toEqual([]);
  });
  test('by patterns of one’s own, before the usual names', () => {
    const own = paths('desk/today/flood.en.txt', ['../originals/{name}-{language}.{ending}', '{name}.source.txt']);
    expect(own[0]).toBe('desk/originals/flood-zh.txt');
    expect(own).toContain('desk/today/flood.source.txt');
    expect(own.indexOf('desk/today/flood.source.txt')).toBeLessThan(own.indexOf('desk/today/flood.zh.txt'));
    expect(sourceNamesOf('a.txt', ['{name}.source.txt'])[0]).toEqual({ path: 'a.source.txt', language: undefined });
  });
  test('a URI stays one, an article is not its own source', () => {
    expect(paths('file:///d/a%20b.en.txt', ['../Übersetzung/{name}.{language}.txt'])[0]).toBe(
      'file:///%C3%9Cbersetzung/a%20b.zh.txt',
    );
    expect(paths('a.txt', ['{name}.txt'])).not.toContain('a.txt');
  });
  test('what leads elsewhere than from the article’s folder is no pattern', () => {
    expect(['{name}.{language}.txt', '../zh/{name}.txt'].every(isSourcePattern)).toBe(true);
    expect(['zh.txt', '/etc/{name}', 'C:\\{name}', 'https://a.b/{name}'].some(isSourcePattern)).toBe(false);
    expect(paths('a/b.txt', ['/etc/{name}'])).not.toContain('/etc/b');
  });
});
