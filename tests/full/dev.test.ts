import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let seeds: string;
let server: ChildProcess;
let address: string;
let output = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-dev-'));
  seeds = join(folder, 'seeds');
  cpSync('seeds', seeds, { recursive: true });
  // Another page has this one's place when it comes; decisions would be about a text that is edited here.
  for (const name of [...globSync(join(seeds, '004_*')), join(seeds, 'corrections')])
    rmSync(name, { recursive: true });
  const command = ['scripts/dev.ts', '--seeds', seeds, '--port', String(20_000 + (process.pid % 20_000))];
  // Where Vitest is named in the environment, Astro serves nothing.
  const { VITEST: _, ...env }: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'development' };
  server = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  address = await until(() => /http:\/\/127\.0\.0\.1:\d+/u.exec(output)?.[0]);
});

afterAll(async () => {
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

/** Waits for something that is not there yet: five minutes, since a machine may be busy with other things. */
async function until<Found>(look: () => Found | Promise<Found>): Promise<NonNullable<Found>> {
  for (let tries = 0; tries < 3000; tries += 1) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    await pause(100);
  }
  throw new Error(`Waited five minutes in vain; the command said:\n${output}`);
}

/** What is shown at a path; nothing where the server begins anew. */
async function shown(path: string): Promise<string> {
  try {
    const response = await fetch(address + path, { headers: { connection: 'close' } });
    return await response.text();
  } catch {
    return '';
  }
}

const fileOf = (page: string, ending: string): string =>
  globSync(join(seeds, `${page}_*.${ending}`))[0] ?? '';

/** Puts something in the place of the first that stands there. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('an edited page and an edited sidecar show, also where another page has what they say', async () => {
  expect(await shown('/pages/003/')).not.toContain('测试日报');
  edit(fileOf('003', 'txt'), '郑军', '郑鑫');
  await until(async () => (await shown('/pages/003/')).includes('郑鑫'));
  // 000 prints the same story, and nothing of its own was edited.
  const story = await until(
    async () => /href="(\/stories\/s-000-a\d+\/)"/u.exec(await shown('/articles/003-a7/'))?.[1],
  );
  expect(await shown(story)).toContain('鑫');
  edit(fileOf('003', 'yaml'), 'name: null\n  basis: unknown', 'name: 测试日报\n  basis: inferred');
  await until(async () => (await shown('/pages/003/')).includes('测试日报'));
});

test('a page that comes has its addresses, and one that goes has none', async () => {
  expect(await shown('/pages/004/')).toContain('无此页');
  const [text = ''] = globSync('seeds/004_*.txt');
  const added = join(seeds, '004_added.txt');
  copyFileSync(text, added);
  await until(async () => (await shown('/articles/004-a1/')).includes('004-a1'));
  rmSync(added);
  await until(async () => (await shown('/pages/004/')).includes('无此页'));
});

test('a key that the site does not know is told with its place, and so is that it was put right', async () => {
  const file = join(seeds, 'duikan.yaml');
  writeFileSync(file, 'title: 晨报馆\ncontct: someone@example.org\n');
  const line = await until(() => /^.*duikan\.yaml:2:1.*$/mu.exec(output)?.[0]);
  expect(line).toContain('contct');
  expect(line).toMatch(/Unexpected .*expected .*contact/u);
  await until(() => output.includes('The site shows what stood there before.'));
  expect(await shown('/')).not.toContain('晨报馆');
  edit(file, 'contct', 'contact');
  await until(() => output.includes(`Put right: ${line}`));
  await until(async () => (await shown('/')).includes('晨报馆'));
});

test('an unusable sidecar is told once, what was shown stays, and that it was put right is told', async () => {
  const sidecar = fileOf('000', 'yaml');
  const right = readFileSync(sidecar, 'utf8');
  const before = output.length;
  writeFileSync(sidecar, `${right}\npapr: x\n`);
  const line = await until(() => /^.*000_.*yaml:\d+:1.*papr.*$/mu.exec(output.slice(before))?.[0]);
  await until(() => output.includes('The site shows what stood there before.', before));
  expect(await shown('/pages/000/')).not.toContain('无此页');
  const saidOf = (): number => output.split(line).length;
  const said = saidOf();
  // A further edit tells nothing twice.
  edit(fileOf('001', 'txt'), '的', '鑫');
  await pause(2_000);
  expect(saidOf()).toBe(said);
  writeFileSync(sidecar, right);
  await until(() => output.includes(`Put right: ${line}`));
  await until(async () => (await shown('/pages/001/')).includes('鑫'));
});
