import { checking } from './checking.ts';
import { sharing } from './sharing.ts';

/** Declares every test that runs inside an extension host, Node's and the web worker's alike. */
export function declareTests(): void {
  checking();
  sharing();
}
