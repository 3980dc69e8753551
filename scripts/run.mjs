// Runs a program of this project, as npm scripts do: node scripts/run.mjs scripts/build.ts --out site. Says in one line when the
// Node that runs here is too old. The project brings a Node of its own as an optional package, which npm scripts find first,
// so that comes up only where that package was left out. The syntax is old on purpose.
import nodeModule from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { newEnough } from './new-enough.mjs';

if (!newEnough(process.versions.node)) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is too old: Duikan needs 22.18 or newer. It brings one along: run "npm ci" without --omit=optional,' +
      ' and start commands as "npm run ...".',
  );
  process.exit(1);
}

// Compiled code is kept for the next run, of threads and of what the program starts too, which the variable tells.
if (process.env.NODE_COMPILE_CACHE === undefined)
  process.env.NODE_COMPILE_CACHE = path.resolve('.cache/compiled');
nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE);

const program = path.resolve(process.argv[2]);
process.argv.splice(1, 2, program);
void import(pathToFileURL(program).href);
