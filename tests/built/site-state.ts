import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A checksum over all files of a site with their names. Of Pagefind's, whose index several threads write, the ones that
 * every search begins with have to be there.
 */
export function siteState(site: string): string {
  const names = globSync('**/*', { cwd: site }).filter((name) => statSync(join(site, name)).isFile());
  const hash = createHash('sha256');
  for (const name of names.map((one) => one.replaceAll('\\', '/')).toSorted())
    if (!name.startsWith('pagefind/')) hash.update(`${name}\0`).update(readFileSync(join(site, name)));
  const searches = ['pagefind.js', 'pagefind-entry.json'].every((name) =>
    existsSync(join(site, 'pagefind', name)),
  );
  return searches ? hash.digest('hex') : 'no search';
}
