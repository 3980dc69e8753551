import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';

export interface TestRun {
  passed: number;
  failed: number;
  /** Tests that took half a second or more. */
  slow: { name: string; ms: number }[];
}

const slowMs = 500;

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ title: z.string(), duration: z.number().nullish() })),
    }),
  ),
});

/** How many tests passed and failed by Vitest's JSON report, and which were slow; no report means that none ran. */
export function readReport(path: string): TestRun {
  if (!existsSync(path)) return { passed: 0, failed: 0, slow: [] };
  const report = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const tests = report.testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ title, duration }) => ({
      name: `${relative('.', file)}: ${title}`,
      ms: duration ?? 0,
    })),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    slow: tests.filter(({ ms }) => ms >= slowMs),
  };
}
