import './no-calls.ts';
import { watch } from 'node:fs';
import { type AstroIntegration, dev } from 'astro';
import { formatProblem } from '../src/diagnostics/problem.ts';
import { makeRecords } from '../src/export/make-records.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, portOf } from './flags.ts';
import { checkSeeds } from './folders.ts';
import { openKeep } from './open-keep.ts';
import { readSite } from './site.ts';

tellDiskErrors();
const usage = 'npm run dev -- [--port NUMBER] [--seeds DIR]';
const { port, seeds } = flags(
  { port: { type: 'string', default: '4322' }, seeds: { type: 'string', default: 'seeds' } },
  usage,
);
checkSeeds(seeds, usage);
readSite(seeds, usage);

const keep = openKeep();
await record();
await dev({ server: { host: '127.0.0.1', port: portOf(port, usage) }, integrations: [followSeeds()] });

/** Makes the records anew, and the pages that show them, whenever something in the folder of pages changes. */
function followSeeds(): AstroIntegration {
  return {
    name: 'duikan:follow-seeds',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        // Astro holds which pages there are for as long as the modules that say so are the same.
        const reload = (): void => {
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        watch(seeds, { recursive: true }, () => {
          clearTimeout(waiting);
          // An editor saves in several steps; one look a moment later sees them all.
          waiting = setTimeout(() => void record().then(reload), 100);
        });
      },
    },
  };
}

async function record(): Promise<void> {
  const { problems } = await makeRecords({ seedsDir: seeds, outDir: '.records', keep });
  for (const problem of problems) console.error(formatProblem(problem));
}
