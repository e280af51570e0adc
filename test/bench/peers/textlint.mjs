// textlint's kernel with its plain-text plugin and two English rules.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const plain = (name) => require(name).default ?? require(name);

export async function open() {
  const { TextlintKernel } = require('@textlint/kernel');
  const kernel = new TextlintKernel();
  const options = {
    filePath: 'article.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plain('@textlint/textlint-plugin-text') }],
    rules: ['write-good', 'terminology'].map((id) => ({ ruleId: id, rule: plain(`textlint-rule-${id}`) })),
  };
  const check = async (text) => (await kernel.lintText(text, options)).messages.length;
  return { fresh: check, edit: check };
}
