import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a program that does nothing as if Node had another version. */
function checkAs(version: string) {
  const disguise = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${disguise}`, 'scripts/run.mjs', 'scripts/new-enough.mjs'],
    {
      encoding: 'utf8',
    },
  );
}

test.for(['22.18.0', '22.20.1', '23.6.0', '24.0.0', '26.10.0'])('Node %s is new enough', (version) => {
  expect(checkAs(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test.for(['12.22.12', '20.20.2', '22.12.0', '22.17.1', '23.5.0'])(
  'Node %s is told in one line',
  (version) => {
    const { status, stderr } = checkAs(version);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^Node ${version.replaceAll('.', '\\.')} is too old: [^\\n]+22\\.18[^\\n]+\\n$`, 'u'),
    );
  },
);
