/** The forms that a pattern stands for: “(State/National) Taiwan Office” for two, “General Staff( Office/)” for two. */
export function alternatives(pattern: string): readonly string[] {
  const m = /\(([^()/]*\/[^()]*)\)/.exec(pattern);
  if (!m) return [pattern.replace(/ {2,}/g, ' ').trim()];
  return m[1]!
    .split('/')
    .flatMap((a) => alternatives(pattern.slice(0, m.index) + a + pattern.slice(m.index + m[0].length)));
}
