import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, portOf } from './flags.ts';
import { checkSeeds } from './folders.ts';
import { serve } from './serve.ts';

tellDiskErrors();
const usage = 'npm start -- [--port NUMBER] [--seeds DIR] [--out DIR]';
const {
  port: given,
  seeds,
  out,
} = flags(
  {
    port: { type: 'string', default: '4321' },
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'dist' },
  },
  usage,
);
const port = portOf(given, usage);
checkSeeds(seeds, usage);
// Reading what the owner says takes half a second to load: wrong usage is told before.
const { readSite } = await import('./site.ts');
const { path } = readSite(seeds, usage);
await checkFree(port);

if (isStale(join(out, 'index.html'))) {
  const build = spawnSync(process.execPath, ['scripts/build.ts', '--seeds', seeds, '--out', out], {
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
try {
  const { origin } = await serve(out, port, path);
  console.log(`对勘 is at ${origin}${path} (stop with Ctrl-C)`);
} catch (error) {
  tellTaken(error);
}

/** Ends with exit 1 where another program listens on the port: nobody waits for a build to hear it. */
async function checkFree(port: number): Promise<void> {
  try {
    const trial = createServer().listen(port, '127.0.0.1');
    await once(trial, 'listening');
    trial.close();
    await once(trial, 'close');
  } catch (error) {
    tellTaken(error);
  }
}

function tellTaken(error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  console.error(`Port ${port} is taken: choose another one with --port.`);
  process.exit(1);
}

/** Whether `built` is missing or older than anything it is built from. */
function isStale(built: string): boolean {
  if (!existsSync(built)) return true;
  const pages = readdirSync(seeds, { recursive: true }).map((name) => join(seeds, String(name)));
  const inputs = [...pages, ...globSync(['src/**', 'public/**', 'astro.config.*', 'package-lock.json'])];
  const builtAt = statSync(built).mtimeMs;
  return inputs.some((path) => statSync(path).mtimeMs > builtAt);
}
