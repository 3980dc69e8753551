import type { Severity } from './problem.ts';

/** What a rule finds: how grave it is, and its message. What it is called and explained as stands in the dictionary. */
export interface Rule<Facts> {
  severity: Severity;
  message: (facts: Facts) => string;
}

/** Makes a rule. */
export function rule<Facts = null>(
  severity: Severity,
  text: { message: (facts: Facts) => string },
): Rule<Facts> {
  return { severity, ...text };
}
