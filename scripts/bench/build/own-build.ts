import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StageTime } from '../../stage-times.ts';
import { measuredRun, type RunCost } from './measured-run.ts';

/** What Duikan's build of some pages took and made. */
export interface OwnBuild extends RunCost {
  stages: readonly StageTime[];
  files: number;
  bytes: number;
}

/** Builds the site of a folder of pages into `site`, with nothing kept from earlier builds. */
export async function ownBuild(seeds: string, site: string): Promise<OwnBuild> {
  const times = `${site}.times.json`;
  const args = ['scripts/build.ts', '--seeds', seeds, '--out', site, '--times', times, '--fresh'];
  const cost = await measuredRun(process.execPath, args, { env: { NODE_ENV: 'production' } });
  const { stages } = JSON.parse(readFileSync(times, 'utf8')) as Pick<OwnBuild, 'stages'>;
  return { ...cost, stages, ...sizeOf(site) };
}

/** How many files a folder holds, and how many bytes in them. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const bytes = found.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: found.length, bytes };
}
