import { resolve } from 'node:path';

/**
 * A command's flags with the paths in them in full, since it runs elsewhere. `paths`: its flags that name a file or folder,
 * with what they name where they are left out, or `null` where they then stay left out.
 */
export function withPaths(flags, paths) {
  const all = flags.flatMap((flag) => /^(--[a-z]+)=(.*)$/u.exec(flag)?.slice(1) ?? [flag]);
  for (const [flag, usual] of Object.entries(paths)) {
    const at = all.indexOf(`--${flag}`);
    if (at >= 0 && all[at + 1] !== undefined) all[at + 1] = resolve(all[at + 1]);
    if (at < 0 && usual !== null) all.push(`--${flag}`, resolve(usual));
  }
  return all;
}
