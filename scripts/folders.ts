import { accessSync, constants, existsSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { linkTarget } from '../src/export/link-target.ts';
import { mayReplace } from '../src/export/may-replace.ts';
import { openWorkshop } from '../src/export/workshop.ts';
import { diskAnswer } from './disk-errors.ts';
import { wrongUsage } from './flags.ts';
import { isMountPoint } from './mount-point.ts';

/** Ends with exit 2 where `--seeds` names no folder that can be read. */
export function checkSeeds(seeds: string, usage: string): void {
  try {
    readdirSync(seeds);
    // A folder may be listed and its files still be closed: to get at them it has to be entered.
    accessSync(seeds, constants.X_OK);
  } catch (error) {
    wrongUsage(`--seeds ${seeds}: ${notRead(error)}`, usage);
  }
}

/** What a command's `--out` has to be like: `mark` is a file that every run leaves there, `owner` what such a run is called. */
interface Wanted {
  mark: string;
  owner: string;
  usage: string;
}

/**
 * Ends with exit 2 where nothing can be put in the place that `--out` names, before any work is done for it: where the
 * folder holds somebody's work, is a mount point, or no folder can be made beside it. Links are followed.
 */
export function checkOut(out: string, wanted: Wanted): void {
  const target = freeTarget(out, wanted);
  const parent = nearest(dirname(target));
  try {
    if (!statSync(parent).isDirectory()) throw Object.assign(new Error(parent), { code: 'ENOTDIR' });
    // Asking for the right to write is not enough: /proc grants it and takes no folder. So one is made, and taken away.
    rmdirSync(openWorkshop(join(parent, basename(target))));
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const remedy = code === 'ENOTDIR' ? 'this is a file; name' : 'change its permissions, or name';
    const what = `no folder can be made in ${parent} (${code}); ${remedy} another place.`;
    wrongUsage(`--out ${out}: ${what}`, wanted.usage);
  }
}

/** Where the output goes, which nobody's work stands in the way of. */
function freeTarget(out: string, { mark, owner, usage }: Wanted): string {
  try {
    const target = linkTarget(out);
    if (isMountPoint(target)) {
      const what = 'a disk or folder is mounted there, so that it cannot be replaced in one step';
      return wrongUsage(`--out ${out}: ${what}; name a folder in it, such as ${join(out, 'site')}.`, usage);
    }
    if (mayReplace(target, mark)) return target;
    const isFolder = statSync(target).isDirectory();
    const found = isFolder ? `the folder holds files that no ${owner} made` : 'this is a file, not a folder';
    return wrongUsage(
      `--out ${out}: ${found}; name a folder that is new, empty or of an earlier run.`,
      usage,
    );
  } catch (error) {
    return wrongUsage(`--out ${out}: ${diskAnswer(error) ?? String(error)}.`, usage);
  }
}

function notRead(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such folder.';
  if (code === 'ENOTDIR') return 'this is a file, not a folder; name the folder that holds the pages.';
  return `${diskAnswer(error) ?? String(error)}.`;
}

/** The nearest folder upwards that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
