import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { promisify } from 'node:util';
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

test.for(['add', 'init'])(
  'who asks for help with %s gets the usage and exit 0, and nothing is made',
  (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/duikan/${name}.ts`, '--help'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: npx duikan ${name} .+\\n$`, 'u'));
  },
);

test('a port that another program has is told before anything is built', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const started = promisify(execFile)(process.execPath, ['scripts/start.ts', `--port=${port}`]);
  await expect(started).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is taken: choose another one with --port.\n`,
  });
  other.close();
});
