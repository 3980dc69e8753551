import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function start(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/start.ts', ...args], { encoding: 'utf8' });
}

test.for(['70000', 'abc', '-1', '1.5', ''])('%s is no port: exit 2 and the usage', (port) => {
  const { status, stderr } = start(`--port=${port}`);
  expect(status).toBe(2);
  expect(stderr).toContain(`"${port}"`);
  expect(stderr).toContain('Usage: npm start');
});

test('an unknown flag is named: exit 2 and the usage', () => {
  const { status, stderr } = start('--prot', '80');
  expect(status).toBe(2);
  expect(stderr).toContain('--prot');
  expect(stderr).toContain('Usage: npm start');
});

test('who asks for help gets the usage and exit 0', () => {
  const { status, stdout, stderr } = start('--help');
  expect([status, stdout, stderr]).toEqual([
    0,
    'Usage: npm start -- [--port NUMBER] [--seeds DIR] [--out DIR]\n',
    '',
  ]);
});
