#!/usr/bin/env node
// The command of the installed package: `npx duikan init | add | build | serve | …` in the folder where the pages are.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFor, packagesOf } from './duikan/packages.mjs';
import { prepareProgram } from './duikan/program.mjs';

/** What each command runs, and its flags that name a folder, with what they name where they are left out. */
const commands = {
  init: { script: 'duikan/init.ts', folders: {} },
  add: { script: 'duikan/add.ts', folders: {} },
  build: { script: 'build.ts', folders: { seeds: 'pages', out: 'site' } },
  serve: { script: 'start.ts', folders: { seeds: 'pages', out: 'site' } },
  dev: { script: 'dev.ts', folders: { seeds: 'pages' } },
  records: { script: 'records.ts', folders: { seeds: 'pages', out: 'records' } },
  collate: { script: 'collate.ts', folders: {} },
};

const help = `npx duikan makes a site of OCR'd newspaper pages, the editions of each text side by side.

  init [DIR]         makes a folder for pages (default: pages) with a duikan.yaml that says what the site is
  add FILE…          takes OCR text into the folder: [--paper NAME] [--date 2025-01-22] [--number 3] [--to DIR]
  build              makes the site: [--seeds DIR] [--out DIR] (default: pages, site)
  serve              serves it to this machine, built anew where pages have changed: [--port NUMBER]
  dev                serves it while pages are edited
  records            the data alone: [--seeds DIR] [--out DIR] (default: pages, records)
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
const inProgram = Object.keys(command.folders).length > 0;
const { status } = spawnSync(
  node,
  [join(program, 'scripts', command.script), ...withFolders(given, command.folders)],
  {
    stdio: 'inherit',
    cwd: inProgram ? program : '.',
    env: { ...process.env, DUIKAN_COMMAND: `npx duikan ${name}` },
  },
);
process.exit(status ?? 1);

/** The flags with their folders' paths in full, since the command runs elsewhere; folders that are not named added. */
function withFolders(flags, folders) {
  const all = flags.flatMap((flag) => /^(--[a-z]+)=(.*)$/u.exec(flag)?.slice(1) ?? [flag]);
  for (const [folder, usual] of Object.entries(folders)) {
    const at = all.indexOf(`--${folder}`);
    if (at < 0) all.push(`--${folder}`, resolve(usual));
    else if (all[at + 1] !== undefined) all[at + 1] = resolve(all[at + 1]);
  }
  return all;
}
