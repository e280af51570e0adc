import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { workspaceFileSchema } from '../src/engine/workspace-file.ts';

/** The schema of `copydesk.json`, by which the editor completes and checks it. */
export const workspaceFileJsonSchema = (): object => ({
  ...toJsonSchema(workspaceFileSchema, { errorMode: 'ignore' }),
  title: 'Copydesk: what a newsroom shares',
  allowComments: true,
  allowTrailingCommas: true,
});

/** Writes media/copydesk.schema.json; part of every build. */
export function writeSchema(): void {
  mkdirSync('media', { recursive: true });
  writeFileSync('media/copydesk.schema.json', `${JSON.stringify(workspaceFileJsonSchema(), null, 2)}\n`);
}
