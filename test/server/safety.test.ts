import { expect, test } from 'vitest';
import { plainMarkdown } from '../../src/server/hover.ts';
import { inProcess } from './client.ts';

test('a character that turns the direction of writing is marked, and the message says what it is', async () => {
  const client = inProcess();
  await client.start();
  const text = 'Talks\n\nThe ministry \u202Ehas paid\u202C the bill, the minister said on Monday after the talks.\n';
  const found = await client.text('untitled:1', text);
  client.close();
  const marked = found.filter((d) => d.code === 'residue');
  expect(marked.map((d) => d.range.start.character)).toEqual([13, 22]);
  for (const d of marked) {
    expect(d.message).toMatch(/cannot be seen/);
    expect(d.message).not.toMatch(/[\u202A-\u202E]/);
  }
});

test('Markdown, HTML and command links in an article stay words', () => {
  const plain = plainMarkdown(
    '[run](command:x) <img src=x onerror=y> `code` **bold** https://a.b ![p](c) &lt; $(gear)',
  );
  expect(plain).not.toMatch(/(?<!\\)[[\]()`*<!$]/);
  expect(plain).toContain('\\[run\\]\\(command\\:x\\)');
});
