import { expect, test } from 'vitest';
import { linesOfStops, type Problem } from '../../src/diagnostics/problem.ts';

const problem = (file: string, severity: Problem['severity']): Problem => ({
  file,
  place: { line: 2, column: 1, endLine: 2, endColumn: 4 },
  severity,
  rule: 'sidecar:schema',
  message: 'Unexpected key',
  remedy: null,
  cause: null,
});

const warning = problem('001.txt', 'warning');
const error = problem('002.yaml', 'error');

test('what stops a run is said once more behind what does not', () => {
  expect(linesOfStops([warning, error, warning])).toEqual([
    'What stops it:',
    '002.yaml:2:1-2:4: Unexpected key [sidecar:schema]',
  ]);
});

test('nothing is said twice where everything stops the run, or nothing', () => {
  expect(linesOfStops([error, error])).toEqual([]);
  expect(linesOfStops([warning])).toEqual([]);
  expect(linesOfStops([])).toEqual([]);
});
