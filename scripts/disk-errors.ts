import { basename, dirname } from 'node:path';
import { inspect } from 'node:util';
import { sayUnseen, sayUnseenInLine } from '../src/text/unseen.ts';

/** What the disk answers, in words, and what to do about it. */
const answers: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; create it, or name another one',
  ENOTDIR: 'a file stands where a folder is expected; name a folder',
  EISDIR: 'a folder stands where a file is expected; name a file',
  EEXIST: 'a file stands where a folder is expected; move it away',
  EACCES: 'this user has no right to it; change its permissions, or name another place',
  EPERM: 'this user has no right to it; change its permissions, or name another place',
  EROFS: 'this disk can only be read; name another place',
  ENOSPC: 'there is no space left; make some, or name another place',
  EDQUOT: 'there is no space left for this user; make some, or name another place',
  EBUSY: 'something else holds it; close that, or name another place',
  EXDEV: 'it lies on another disk; name another place',
  ELOOP: 'the links lead in a circle; mend them, or name another place',
  EMFILE: 'too many files are open; close other programs, or raise the limit (ulimit -n)',
  EIO: 'the disk fails; check it',
};

/** Why the disk refused and what to do, in words, or `null` where the error is none of the disk's. */
export function diskAnswer(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return null;
  const answer = answers[code];
  return answer === undefined ? null : `${answer} (${code}, ${syscall})`;
}

/** One line on what the disk refused: which path, why, what to do. `null` where the error is none of the disk's. */
export function diskMessage(error: unknown): string | null {
  const answer = diskAnswer(error);
  return answer === null ? null : `${sayUnseenInLine(pathOf(error as NodeJS.ErrnoException))}: ${answer}`;
}

/**
 * Lets a command end with one line and exit 1, not with a stack, when the disk or standard output refuses. Anything else
 * keeps its stack, since it is a bug of the program.
 */
export function tellDiskErrors(): void {
  process.on('uncaughtException', (error) => {
    console.error(diskMessage(error) ?? sayUnseen(inspect(error)));
    process.exit(1);
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output had enough of it, as `head` does: nothing failed.
    if (error.code === 'EPIPE') process.exit();
    console.error(`standard output: ${diskAnswer(error) ?? error.message}`);
    process.exit(1);
  });
}

/** The path of an error, without the chance name that a folder of the program's own would have had. */
function pathOf({ path = 'the disk', syscall, dest }: NodeJS.ErrnoException & { dest?: string }): string {
  if (syscall === 'mkdtemp') return dirname(path);
  return dest === undefined ? path : `${path} → ${basename(dest)}`;
}
