import { digestOf, digestOfFiles, Keep } from '../src/export/keep.ts';

/** The digest of all code that a run works by: the sources, the commands, the packages they use, and Node. */
export function codeDigest(): string {
  return digestOf([
    digestOfFiles(['src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json']),
    process.version,
  ]);
}

/** What earlier runs of the same code made of pages and stories; `holds`: in memory too, for a process of many runs. */
export function openKeep({ holds = false } = {}): Keep {
  return new Keep('.cache/kept', codeDigest(), { holds });
}
