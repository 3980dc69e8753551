import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** A file as it was when it was asked for. */
export interface ServedFile {
  path: string;
  size: number;
}

/**
 * The file that the path of an address names inside `root`, a folder's index.html for the folder; `folder` where the
 * slash at its end is missing, `null` for none. The site stands at the path `home`, outside of which is nothing.
 */
export async function servedFile(
  root: string,
  pathname: string,
  home = '/',
): Promise<ServedFile | 'folder' | null> {
  if (`${pathname}/` === home) return 'folder';
  const [name, within] = [decoded(pathname), decoded(home)];
  if (name === null || within === null || !name.startsWith(within)) return null;
  const path = resolve(root, `./${name.slice(within.length)}`);
  if (path !== root && !path.startsWith(root + sep)) return null;
  if (pathname.endsWith('/')) return fileAt(join(path, 'index.html'));
  return (await fileAt(path)) ?? ((await fileAt(join(path, 'index.html'))) === null ? null : 'folder');
}

/** The path as the file system knows it; `null` where it is not valid, holds a NUL, or has an empty name within. */
function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.includes('//') ? null : path;
  } catch {
    return null;
  }
}

export async function fileAt(path: string): Promise<ServedFile | null> {
  try {
    const entry = await stat(path);
    return entry.isFile() ? { path, size: entry.size } : null;
  } catch {
    return null;
  }
}
