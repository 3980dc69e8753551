import { parseArgs, type ParseArgsConfig } from 'node:util';
import { sayUnseen } from '../src/text/unseen.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The flags of a command as `node:util` parses them; wrong usage is told on standard error and ends with exit 2. Who asks
 * for help gets the usage, with exit 0.
 */
export function flags<const Given extends Options>(options: Given, usage: string) {
  helpIfAsked(usage);
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    wrongUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

/** The same for a command that takes names too: of files, or of a folder. */
export function flagsAndNames<const Given extends Options>(options: Given, usage: string) {
  helpIfAsked(usage);
  try {
    return parseArgs({ options, strict: true, allowPositionals: true });
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

function helpIfAsked(usage: string): void {
  if (!process.argv.slice(2).some((flag) => flag === '--help' || flag === '-h')) return;
  console.log(`Usage: ${asCalled(usage)}`);
  process.exit();
}

/** A port from 0 (a free one) to 65535; anything else is wrong usage. */
export function portOf(given: string, usage: string): number {
  const port = Number(given);
  if (!/^\d+$/u.test(given) || port > 65_535) {
    wrongUsage(`--port takes a number up to 65535, not "${given}".`, usage);
  }
  return port;
}

/** How many threads are to work at a time, from 1 to 99; anything else is wrong usage. */
export function threadsOf(given: string, usage: string): number {
  if (!/^[1-9]\d?$/u.test(given)) wrongUsage(`--threads takes a number from 1 to 99, not "${given}".`, usage);
  return Number(given);
}

/** Says what is wrong with a command's flags and how it is used, and ends with exit 2. */
export function wrongUsage(message: string, usage: string): never {
  console.error(`${sayUnseen(message)}\nUsage: ${asCalled(usage)}`);
  process.exit(2);
}

/** The usage with the command's name as it was called: the installed package has names of its own. */
function asCalled(usage: string): string {
  const shown = process.env['DUIKAN_COMMAND'];
  return shown === undefined ? usage : usage.replace(/^npm (?:run )?(?:-s )?[a-z]+(?: --)?/u, shown);
}
