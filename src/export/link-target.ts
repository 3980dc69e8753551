import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The absolute path that a path stands for: where it is a link, what that leads to in the end, be it there or not.
 * Renaming a folder on to a link would replace the link and leave its target as it was. Throws where links go in a circle.
 */
export function linkTarget(path: string): string {
  const here = resolve(path);
  try {
    return realpathSync(here);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Below a file there is no link; that nothing can stand there is for whoever writes to say.
    if (code === 'ENOTDIR') return here;
    if (code !== 'ENOENT') throw error;
    const isLink = lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return isLink ? linkTarget(resolve(dirname(here), readlinkSync(here))) : here;
  }
}
