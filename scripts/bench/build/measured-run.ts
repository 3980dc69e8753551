import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { processorMs } from '../../processor-time.ts';

/** What a program took with all that it started. */
export interface RunCost {
  cpuMs: number;
  clockMs: number;
  /** The most memory that all its processes held at a time; `null` where the system does not tell (it is no Linux). */
  peakBytes: number | null;
}

/** How often memory is looked at; a stage that matters takes longer. */
const sampleMs = 100;

/** Runs a program to its end and measures it. Throws what it printed where it fails. */
export async function measuredRun(
  program: string,
  args: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<RunCost> {
  const began = { cpuMs: processorMs(), clockMs: performance.now() };
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peakBytes: number | null = null;
  const sampler = setInterval(() => {
    const bytes = child.pid === undefined ? null : residentBytes(child.pid);
    if (bytes !== null) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, sampleMs);
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  clearInterval(sampler);
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${output}`);
  return { cpuMs: processorMs() - began.cpuMs, clockMs: performance.now() - began.clockMs, peakBytes };
}

/** The memory that a process and all below it hold, as Linux tells it. */
function residentBytes(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return (
      Number(kilobytes ?? 0) * 1024 + childrenOf(pid).reduce((sum, one) => sum + (residentBytes(one) ?? 0), 0)
    );
  } catch {
    return null;
  }
}

/** Any thread of a process may have started others. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    (readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').match(/\d+/gu) ?? []).map(Number),
  );
}
