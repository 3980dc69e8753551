import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the project does not consist of. */
const leftOut = new Set(['node_modules', '.git', '.cache', '.astro', '.records', 'dist']);

/** Text that a scan for classes would take for some, and a module that nothing imports. */
const stray = {
  'note.txt': 'shrink underline [&_*]:hidden',
  'stray/page.md': '# bg-red-500',
  'src-old.ts': 'export {};',
};

/**
 * The project once more in a folder of another name, with files beside it that belong to nobody. Packages are linked file
 * by file where the disk can, since links to their folder would be followed back.
 */
export function projectElsewhere(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('.', folder, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  const packages = join(folder, 'node_modules');
  if (spawnSync('cp', ['-al', 'node_modules', packages]).status !== 0)
    cpSync('node_modules', packages, { recursive: true });
  for (const kept of ['.astro', '.vite', '.vitest-cache'])
    rmSync(join(packages, kept), { recursive: true, force: true });
  mkdirSync(join(folder, 'stray'));
  for (const [name, text] of Object.entries(stray)) writeFileSync(join(folder, name), text);
}

/** Loaded before a command: folders list their files the other way round. */
export const reversedFolders = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const turned = (list) => (Array.isArray(list) ? list.toReversed() : list);
const { readdirSync, readdir } = fs;
const { readdir: later } = fs.promises;
fs.readdirSync = (...asked) => turned(readdirSync(...asked));
fs.readdir = (...asked) => {
  const answer = asked.pop();
  readdir(...asked, (error, list) => answer(error, turned(list)));
};
fs.promises.readdir = async (...asked) => turned(await later(...asked));
syncBuiltinESMExports();
`;
