import { execFile } from 'node:child_process';

export interface BuildOutcome {
  exitCode: number | string | null;
  /** What went to standard output and standard error, one after the other. */
  output: string;
}

/** Runs the build command as people do, from the pages in `seeds` into the folder `out`. */
export function build({
  seeds = 'seeds',
  out,
  timeZone = 'UTC',
  more = [],
  variables = {},
}: {
  seeds?: string;
  out: string;
  timeZone?: string;
  /** Further flags. */
  more?: readonly string[];
  /** What the environment says beside what it says here. */
  variables?: Readonly<Record<string, string>>;
}): Promise<BuildOutcome> {
  const command = ['scripts/build.ts', '--seeds', seeds, '--out', out, ...more];
  return new Promise((done) => {
    const env: NodeJS.ProcessEnv = { ...process.env, TZ: timeZone, ...variables };
    // Vitest sets it to `test`, and the build would make another site than people get, who do not set it.
    delete env['NODE_ENV'];
    execFile(process.execPath, command, { env }, (error, stdout, stderr) => {
      done({ exitCode: error === null ? 0 : (error.code ?? error.signal ?? null), output: stdout + stderr });
    });
  });
}
