import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { randomOf } from '../generator/random.ts';
import { build } from '../built/build.ts';
import { siteState } from '../built/site-state.ts';
import { smallSeeds } from '../built/small-seeds.ts';

export interface Kills {
  /** Builds that were killed, and those that were done before. */
  killed: number;
  done: number;
  /** How often the old site stood there afterwards, and how often the new one. */
  old: number;
  renewed: number;
}

/**
 * Kills `count` builds at moments drawn from `seed` and expects a whole site to stand after each, the one from before or
 * the new one, without any command in between; then builds once more, and expects that nothing of the killed ones is left.
 */
export async function killBuilds(count: number, seed: number): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-kills-'));
  try {
    return await killIn(folder, { count, seed });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killIn(folder: string, { count, seed }: { count: number; seed: number }): Promise<Kills> {
  const random = randomOf(seed);
  const out = join(folder, 'site');
  const versions = ['三千', '五千'].map((told) => smallSeeds(folder, told));
  const states: string[] = [];
  let longestMs = 0;
  for (const seeds of versions) {
    const startedAt = performance.now();
    const { exitCode, output } = await build({ seeds, out });
    expect(exitCode, output).toBe(0);
    longestMs = Math.max(longestMs, performance.now() - startedAt);
    states.push(siteState(out));
  }
  expect(new Set(states).size).toBe(2);
  const kills: Kills = { killed: 0, done: 0, old: 0, renewed: 0 };
  let stands = 1;
  for (let at = 0; at < count; at += 1) {
    const seeds = versions[1 - stands] ?? '';
    const afterMs = random.next() * longestMs;
    kills[await killedBuild({ seeds, out, afterMs })] += 1;
    const found = states.indexOf(siteState(out));
    expect(
      found,
      `no whole site after a kill at ${afterMs.toFixed(0)} ms of ${longestMs.toFixed(0)}`,
    ).toBeGreaterThan(-1);
    kills[found === stands ? 'old' : 'renewed'] += 1;
    stands = found;
  }
  const last = await build({ seeds: versions[0] ?? '', out });
  expect(last.exitCode, last.output).toBe(0);
  expect(siteState(out)).toBe(states[0]);
  expect(readdirSync(folder).toSorted()).toEqual(
    ['site', ...versions.map((seeds) => basename(seeds))].toSorted(),
  );
  return kills;
}

/** A build with all that it starts, gone at once after so many milliseconds, as when the power goes. */
function killedBuild({
  seeds,
  out,
  afterMs,
}: {
  seeds: string;
  out: string;
  afterMs: number;
}): Promise<'killed' | 'done'> {
  return new Promise((ended, failed) => {
    const command = ['scripts/build.ts', '--seeds', seeds, '--out', out];
    const env = { ...process.env, NODE_ENV: 'production', TZ: 'UTC' };
    const child = spawn(process.execPath, command, { env, detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), afterMs);
    child.on('error', failed);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      ended(signal === 'SIGKILL' ? 'killed' : 'done');
    });
  });
}
