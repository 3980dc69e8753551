import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import { MAX_PAGE_BYTES } from '../normalize/decode.ts';
import type { PageInput } from '../normalize/normalize-page.ts';
import { sidecarName } from '../normalize/normalize-page.ts';

/** The pages of a folder: what is read of each when its turn comes, and what is wrong with the folder itself. */
export interface Seeds {
  files: string[];
  read: (file: string) => PageInput | Problem;
  problems: Problem[];
}

/** Lists a folder's pages (`*.txt`) by name. Throws where there is no such folder. */
export function readSeeds(dir: string): Seeds {
  const names = readdirSync(dir).sort();
  const files = names.filter((name) => name.endsWith('.txt') && statSync(join(dir, name)).isFile());
  const sidecars = names.filter((name) => /\.ya?ml$/u.test(name));
  const wanted = new Set(files.map(sidecarName));
  const problems = sidecars
    .filter((name) => !wanted.has(name))
    .map((file) =>
      problem('sidecar:no-page', { expected: file.replace(/\.ya?ml$/u, '.txt') }, { file, place: START }),
    );
  const has = new Set(names);
  return { files, read: (file) => readPage(dir, file, has), problems };
}

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function readPage(dir: string, file: string, names: ReadonlySet<string>): PageInput | Problem {
  const bytes = statSync(join(dir, file)).size;
  if (bytes > MAX_PAGE_BYTES)
    return problem('read:too-large', { bytes, limit: MAX_PAGE_BYTES }, { file, place: START });
  const sidecar = sidecarName(file);
  return {
    file,
    bytes: readFileSync(join(dir, file)),
    sidecar: names.has(sidecar) ? readFileSync(join(dir, sidecar), 'utf8') : null,
  };
}
