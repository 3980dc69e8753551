import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newEnough } from '../new-enough.mjs';

/** The packages that the installed one uses and that are there, by their names, each with its folder. */
export function packagesOf(installed) {
  const manifest = join(installed, 'package.json');
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(manifest, 'utf8'));
  const places = createRequire(manifest).resolve.paths('x') ?? [];
  const found = new Map();
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const folder = places.map((place) => join(place, name)).find((path) => existsSync(path));
    // Optional packages are for one platform each.
    if (folder !== undefined) found.set(name, folder);
  }
  return found;
}

/** A Node that is new enough: this one, or the one that comes along; `null` where there is neither. */
export function nodeFor(packages) {
  if (newEnough(process.versions.node)) return process.execPath;
  for (const folder of packages.values()) {
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (typeof bin === 'object' && bin.node !== undefined) return join(folder, bin.node);
  }
  return null;
}
