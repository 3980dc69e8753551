import { spawnSync } from 'node:child_process';

/** Runs the command with these arguments to its end. */
export function runCollate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/collate.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
