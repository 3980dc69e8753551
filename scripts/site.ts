import { join } from 'node:path';
import { formatProblem, type Problem } from '../src/diagnostics/problem.ts';
import { settingsFrom } from '../src/export/settings/environment.ts';
import { firstStory } from '../src/export/settings/first-story.ts';
import { readSettings } from '../src/export/settings/read-settings.ts';
import type { Settings } from '../src/export/settings/settings.ts';
import { wrongUsage } from './flags.ts';

/** What the owner says of a site, checked. */
export interface Site {
  settings: Settings;
  /** Where the site will stand on its host: what all links begin with, `/` where nothing is said. */
  path: string;
  /** Settles what the home page opens with, once the stories are known. Ends with exit 1 where there is no such story. */
  settleFirst: (storyOf: ReadonlyMap<string, string>) => void;
}

/**
 * Reads what the owner says of a site: in `duikan.yaml` beside the pages, and in the environment, which counts for more.
 * Ends with exit 1 where the file is unusable, and with exit 2 where DUIKAN_SITE is no address.
 */
export function readSite(seeds: string, usage: string): Site {
  const { settings: filed, problems, placeOf } = readSettings(seeds);
  if (problems.length > 0) endWith(seeds, problems);
  const environment = settingsFrom(given);
  if ('reason' in environment) return wrongUsage(environment.reason, usage);
  const settings: Settings = { ...filed, ...environment.settings };
  tellPages(settings);
  return {
    settings,
    path: settings.address === undefined ? '/' : new URL(settings.address).pathname,
    settleFirst: (storyOf) => {
      const settled = firstStory(settings.first, storyOf, placeOf('first'));
      if (typeof settled === 'object') endWith(seeds, [settled]);
      else tellPages({ ...settings, first: settled });
    },
  };
}

/**
 * Reads once more what `readSite` has read, and tells it to the pages that are made from now on. What is wrong with it,
 * files named by their paths; then they go by what was told before. The site's address stays as it was at the start.
 */
export function readSiteAgain(seeds: string, storyOf: ReadonlyMap<string, string>): Problem[] {
  const { settings: filed, problems, placeOf } = readSettings(seeds);
  const environment = settingsFrom(given);
  if ('reason' in environment) throw new Error(`${environment.reason} was right at the start; this is a bug`);
  const settings: Settings = { ...filed, ...environment.settings, address: process.env['DUIKAN_SITE'] };
  const first = firstStory(settings.first, storyOf, placeOf('first'));
  if (typeof first === 'object') problems.push(first);
  else if (problems.length === 0) tellPages({ ...settings, first });
  return problems.map((found) => ({ ...found, file: join(seeds, found.file) }));
}

/** The environment as it was at the start: what is told to the pages stands in it too. */
const given = { ...process.env };

function endWith(seeds: string, problems: readonly Problem[]): never {
  for (const found of problems) console.error(formatProblem({ ...found, file: join(seeds, found.file) }));
  process.exit(1);
}

/** Astro, which makes the pages, takes no arguments; its own configuration asks where the site will stand. */
function tellPages(settings: Settings): void {
  process.env['DUIKAN_SETTINGS'] = JSON.stringify(settings);
  if (settings.address === undefined) delete process.env['DUIKAN_SITE'];
  else process.env['DUIKAN_SITE'] = settings.address;
}
