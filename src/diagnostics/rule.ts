import type { Severity } from './problem.ts';

/** What a rule finds: how grave it is, what it is called and explained as on the site, and its message. */
export interface Rule<Facts> {
  severity: Severity;
  title: string;
  explanation: string;
  message: (facts: Facts) => string;
}

/** Makes a rule. */
export function rule<Facts = null>(
  severity: Severity,
  title: string,
  text: { explanation: string; message: (facts: Facts) => string },
): Rule<Facts> {
  return { severity, title, ...text };
}
