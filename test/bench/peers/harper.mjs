// Harper's checker as WebAssembly, with the rules it ships as defaults.
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

export async function open() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const check = async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
  return { fresh: check, edit: check };
}
