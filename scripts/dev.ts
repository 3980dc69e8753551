import './no-calls.ts';
import { watch } from 'node:fs';
import { type AstroIntegration, dev } from 'astro';
import { formatProblem, linesOfStops, type Problem } from '../src/diagnostics/problem.ts';
import { gatherRecords } from '../src/export/gather-records.ts';
import { plainOf } from '../src/i18n/parse-plain.ts';
import { onceFor } from '../src/records/once-for.ts';
import { holdRecords } from '../src/site/held-records.ts';
import { tellDiskErrors } from './disk-errors.ts';
import { flags, portOf } from './flags.ts';
import { checkSeeds } from './folders.ts';
import { openKeep } from './open-keep.ts';
import { readSite, readSiteAgain } from './site.ts';

tellDiskErrors();
const usage = 'npm run dev -- [--port NUMBER] [--seeds DIR]';
const { port, seeds } = flags(
  { port: { type: 'string', default: '4322' }, seeds: { type: 'string', default: 'seeds' } },
  usage,
);
checkSeeds(seeds, usage);
readSite(seeds, usage);

// What did not change is the same object from run to run, and what was made of it is found again by that.
const keep = openKeep({ holds: true });
const memory = {};
const plainOnce = onceFor((entry: object) => plainOf(entry));
let told = new Map<string, Problem>();
let stories: ReadonlyMap<string, string> = new Map();

if (!record()) process.exit(1);
await dev({ server: { host: '127.0.0.1', port: portOf(port, usage) }, integrations: [followSeeds()] });

/** Makes the records anew, and the pages that show them, whenever something in the folder of pages changes. */
function followSeeds(): AstroIntegration {
  return {
    name: 'duikan:follow-seeds',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        let settings = process.env['DUIKAN_SETTINGS'];
        const reload = (): void => {
          const again = settings !== process.env['DUIKAN_SETTINGS'];
          settings = process.env['DUIKAN_SETTINGS'];
          for (const { hot, moduleGraph } of Object.values(server.environments)) {
            // Astro holds which pages there are until it hears this.
            hot.send('astro:content-changed', {});
            // Modules hold what the owner says for as long as they live; to load all of them takes a second.
            if (again) moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        };
        watch(seeds, { recursive: true }, () => {
          clearTimeout(waiting);
          // An editor saves in several steps; one look a moment later sees them all.
          waiting = setTimeout(() => {
            if (record()) reload();
            else console.error('The site shows what stood there before.');
          }, 100);
        });
      },
    },
  };
}

/** Reads the folder once more and gives its records to the site; whether nothing in it is unusable. */
function record(): boolean {
  const { made, problems, storyOf } = gatherRecords({ seedsDir: seeds, keep, memory });
  if (made) {
    keep.tidy();
    stories = storyOf;
    const entries = Object.entries<object[]>(made.data);
    const plain = Object.fromEntries(entries.map(([name, list]) => [name, list.map(plainOnce)]));
    holdRecords({ data: plain as typeof made.data, raw: made.raw });
  }
  const said = readSiteAgain(seeds, stories);
  tellNews([...problems, ...said]);
  return made !== null && said.length === 0;
}

/** Tells what problems there are now that were not told before, and which of those that stop the work are no more. */
function tellNews(problems: readonly Problem[]): void {
  const now = new Map(problems.map((found) => [formatProblem(found), found]));
  const news = [...now].filter(([line]) => !told.has(line));
  for (const [line] of news) console.error(line);
  for (const line of linesOfStops(news.map(([, found]) => found))) console.error(line);
  for (const [line, { severity }] of told)
    if (severity === 'error' && !now.has(line)) console.error(`Put right: ${line}`);
  told = now;
}
