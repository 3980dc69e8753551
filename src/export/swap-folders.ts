// Puts the first folder in the place of the second in one step of the file system: both names are exchanged. A program
// of its own, since Node reaches the system call only under a flag of its command line.
import { dlopen } from 'node:ffi';

/** RENAME_EXCHANGE of Linux's <linux/fs.h> and RENAME_SWAP of macOS's <sys/stdio.h>. */
const exchange = 2;
/** AT_FDCWD of <fcntl.h>: a path from where we are. */
const here = process.platform === 'darwin' ? -2 : -100;

const [one = '', other = ''] = process.argv.slice(2);
const call = process.platform === 'darwin' ? 'renameatx_np' : 'renameat2';
const { functions } = dlopen(null, {
  [call]: { arguments: ['i32', 'string', 'i32', 'string', 'u32'], return: 'i32' },
});
process.exitCode = functions[call]?.(here, one, here, other, exchange) === 0 ? 0 : 1;
