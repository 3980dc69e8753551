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

/** The page that says that nothing stands at an address: that of the folder it would be in, else of one further out. */
export async function missingPage(root: string, pathname: string, home = '/'): Promise<ServedFile | null> {
  const within = pathname.startsWith(home) ? pathname.slice(home.length) : '';
  const folders = within.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const page = await servedFile(
      root,
      `${home}${folders
        .slice(0, depth)
        .map((name) => `${name}/`)
        .join('')}404.html`,
      home,
    );
    if (page !== null && page !== 'folder') return page;
  }
  return null;
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

async function fileAt(path: string): Promise<ServedFile | null> {
  try {
    const entry = await stat(path);
    return entry.isFile() ? { path, size: entry.size } : null;
  } catch {
    return null;
  }
}
