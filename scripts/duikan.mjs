#!/usr/bin/env node
// The command of the installed package: `npx duikan init | add | build | serve | …` in the folder where the pages are.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFor, packagesOf } from './duikan/packages.mjs';
import { withPaths } from './duikan/paths.mjs';
import { prepareProgram } from './duikan/program.mjs';

/** What each command runs, and its flags that name a file or folder, with what they name where they are left out. */
const commands = {
  init: { script: 'duikan/init.ts', paths: {} },
  add: { script: 'duikan/add.ts', paths: {} },
  build: { script: 'build.ts', paths: { seeds: 'pages', out: 'site', clusters: null } },
  serve: { script: 'start.ts', paths: { seeds: 'pages', out: 'site' } },
  dev: { script: 'dev.ts', paths: { seeds: 'pages' } },
  records: { script: 'records.ts', paths: { seeds: 'pages', out: 'records', clusters: null } },
  export: { script: 'export.ts', paths: { seeds: 'pages', out: null } },
  collate: { script: 'collate.ts', paths: {} },
};

const help = `npx duikan makes a site of OCR'd newspaper pages, the editions of each text side by side.

  init [DIR]         makes a folder for pages (default: pages) with a duikan.yaml that says what the site is
  add FILE…          takes OCR text into the folder: [--paper NAME] [--date 2025-01-22] [--number 3] [--to DIR]
  build              makes the site: [--seeds DIR] [--out DIR] (default: pages, site)
  serve              serves it to this machine, built anew where pages have changed: [--port NUMBER]
  dev                serves it while pages are edited
  records            the data alone: [--seeds DIR] [--out DIR] (default: pages, records)
  export             the articles for another program: --format passim [--seeds DIR] [--out FILE]
  collate A B …      collates texts, one witness a file`;

const [name = 'help', ...given] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  const asked = ['help', '--help', '-h'].includes(name);
  (asked ? console.log : console.error)(asked ? help : `No command ${name}.\n\n${help}`);
  process.exit(asked ? 0 : 2);
}

const installed = fileURLToPath(new URL('..', import.meta.url));
const packages = packagesOf(installed);
const node = nodeFor(packages);
if (node === null) {
  console.error(`Node ${process.versions.node} is too old: Duikan needs 22.18 or newer.`);
  process.exit(1);
}
const program = prepareProgram(installed, packages, resolve('.duikan'));
// Astro looks around itself from where it runs; what makes no pages runs where the user is, whose files it names.
const inProgram = Object.keys(command.paths).length > 0;
const { status } = spawnSync(
  node,
  [join(program, 'scripts', command.script), ...withPaths(given, command.paths)],
  {
    stdio: 'inherit',
    cwd: inProgram ? program : '.',
    env: {
      NODE_COMPILE_CACHE: join(program, '.cache/compiled'),
      ...process.env,
      DUIKAN_COMMAND: `npx duikan ${name}`,
    },
  },
);
process.exit(status ?? 1);
