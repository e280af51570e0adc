import { catalogueJson, catalogueText } from '../report/catalogue.ts';
import { rules } from '../rules/index.ts';
import { oneOf, parse, UsageError } from './arguments.ts';
import { check } from './check.ts';
import { inspect } from './inspect.ts';
import { names } from './names.ts';
import { version } from './version.ts';
import { worker } from './worker.ts';

const usage = `copydesk ${version}: marks what a copy desk would mark. Nothing leaves this machine, but what
you type behind --wikidata.

  copydesk check   [--format text|json|jsonl|sarif|github] [--config FILE] [--date YYYY-MM-DD] [--fail-on SEVERITY]
                   [--source FILE] [--glossary FILE] [--jobs N]
                   [--stdin --path NAME] FILES… | FOLDERS… | PATTERNS…
  copydesk check   --stdin --format jsonl    a line {"id", "text", "date"?, "language"?} in, a line {"id", "findings"} out
  copydesk inspect [--format json] [--date YYYY-MM-DD] FILES…    the layers under the rules
  copydesk rules   [--format text|json]                          the catalogue
  copydesk names import --csv FILE | --tbx FILE | --file SAVED.json|SPARQL.csv | --wikidata "WORDS"|Q1,Q2…
                   [--into copydesk.json] [--choose 1,3|all]     adds names to the shared file
  copydesk worker  --redis URL [--queue NAME] [--jobs N] [--config FILE] [--stalled-after SECONDS]
                   checks the records of a BullMQ queue (npm install bullmq ioredis)

Exit status: 0 nothing at or above --fail-on (default warning), 1 something, 2 could not run.
`;

/** Runs the command line and returns its exit status; a fault of use is said on standard error. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'check') return await check(rest);
    if (command === 'inspect') return await inspect(rest);
    if (command === 'names') return await names(rest);
    if (command === 'rules') return listRules(rest);
    if (command === 'worker') return await worker(rest);
    if (command === '--version' || command === '--help' || command === '-h') {
      process.stdout.write(command === '--version' ? `${version}\n` : usage);
      return 0;
    }
    throw new UsageError(command ? `${command}: no such command\n\n${usage}` : usage);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`copydesk: ${error.message}\n`);
    return 2;
  }
}

function listRules(args: readonly string[]): number {
  const { values } = parse(args, { format: { type: 'string', default: 'text' } });
  process.stdout.write(
    oneOf('--format', values.format, ['text', 'json']) === 'json' ? catalogueJson(rules) : catalogueText(rules),
  );
  return 0;
}
