import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What of the package makes a site. */
const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/**
 * Copies the program into a folder of its own beside the pages and gives its path. Node runs no TypeScript below
 * `node_modules`, and tools pass over what lies there. `packages`: what it uses, by name, each linked from where it is.
 */
export function prepareProgram(installed, packages, folder) {
  const stamp = stampOf(installed);
  const kept = join(folder, 'stamp');
  if (existsSync(kept) && readFileSync(kept, 'utf8') === stamp) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts)
    cpSync(join(installed, part), join(folder, part), { recursive: true, preserveTimestamps: true });
  linkPackages(packages, join(folder, 'node_modules'));
  writeFileSync(kept, stamp);
  return folder;
}

/** Tells one state of the installed package from another: where it is, its files and their sizes. */
function stampOf(installed) {
  const files = parts.flatMap((part) => {
    const path = join(installed, part);
    const names = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).sort() : [''];
    return names.map((name) => `${part}/${name} ${statSync(join(path, name)).size}`);
  });
  return createHash('sha256')
    .update([installed, ...files].join('\n'))
    .digest('hex');
}

function linkPackages(packages, folder) {
  for (const [name, path] of packages) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    // A junction, as Windows calls it, takes no rights that a user lacks; elsewhere the word has no meaning.
    symlinkSync(path, join(folder, name), 'junction');
  }
}
