import { setFlagsFromString } from 'node:v8';
import { inflateRawSync } from 'node:zlib';
import { unpackWith } from '../../../src/names/packed.ts';

// As src/cli/main.ts does.
setFlagsFromString('--no-regexp-tier-up');
unpackWith((stored) => inflateRawSync(Buffer.from(stored, 'base64')));

export { ArticleSession } from '../../../src/engine/session.ts';

import { defaultSettings } from '../../../src/model/settings.ts';

export const context = { uri: 'bench:a', format: 'plain' as const, settings: defaultSettings };
