import type { Severity } from '../model/finding.ts';
import { positions } from './positions.ts';
import type { Report } from './report.ts';

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: findings become annotations on the changed lines. Hints are left out. */
export const githubReport: Report = {
  open: '',
  file: ({ path, result }) => {
    let out = '';
    const at = positions(result.article.text);
    for (const f of result.findings) {
      if (f.severity === 'hint') continue;
      const start = at(f.start);
      const end = at(f.end);
      const place = `file=${property(path)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`;
      out += `::${commands[f.severity]} ${place},title=${property(f.rule)}::${data(f.message)}\n`;
    }
    return out;
  },
  between: '',
  close: () => '',
};

// The escapes of the workflow command format.
const data = (s: string): string => s.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (s: string): string => data(s).replace(/:/g, '%3A').replace(/,/g, '%2C');
