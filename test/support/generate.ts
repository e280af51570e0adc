import { execFileSync } from 'node:child_process';

/** Makes what is generated and missing or out of date, before the first test. */
export function setup(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-authority.mts', '--if-older'], {
    stdio: 'inherit',
  });
}
