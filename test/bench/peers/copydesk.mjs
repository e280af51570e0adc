// The engine as it is bundled for the command line, without its arguments and files.
import { createRequire } from 'node:module';

export async function open() {
  const { ArticleSession, context } = createRequire(import.meta.url)(process.env.COPYDESK_BENCH_BUNDLE);
  let session = new ArticleSession();
  return {
    fresh: (text) => {
      session = new ArticleSession();
      return session.check(text, context).findings.length;
    },
    edit: (text) => session.check(text, context).findings.length,
  };
}
