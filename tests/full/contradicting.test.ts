import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../built/build.ts';
import { accepted, seedsWith } from '../built/marred-seeds.ts';

test('two files that contradict each other stop the build, both named, and the site that stands is left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-contradiction-'));
  const out = join(folder, 'site');
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data/pages.json'), 'an earlier build');
  const seeds = seedsWith(folder, {
    'a.yaml': [accepted],
    'b.yaml': [{ ...accepted, decision: 'reject', reason: '原报如此', by: '乙' }],
  });
  const { exitCode, output } = await build({ seeds, out });
  expect(exitCode).toBe(1);
  expect(output).toMatch(
    /corrections\/b\.yaml:1:3: .*corrections\/a\.yaml:1:3\) \[corrections:contradiction\]/u,
  );
  expect(readFileSync(join(out, 'data/pages.json'), 'utf8')).toBe('an earlier build');
  expect(existsSync(join(out, 'desk'))).toBe(false);
  rmSync(folder, { recursive: true });
});
