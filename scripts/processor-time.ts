import { readFileSync } from 'node:fs';

/** Ticks of a second in Linux's tables of processes, the same on every machine. */
const ticksASecond = 100;

/**
 * Milliseconds of the processor that this process took, on all its threads, and where the system tells (Linux), the
 * processes it started that have ended.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childrenMs();
}

/**
 * Milliseconds of the processor that the thread which asks took, and the programs that this process started and that have
 * ended. Before Node 23.9 a thread cannot tell, and its time is its process's alone.
 */
export function threadMs(): number {
  const { user, system } = 'threadCpuUsage' in process ? process.threadCpuUsage() : { user: 0, system: 0 };
  return (user + system) / 1000 + childrenMs();
}

function childrenMs(): number {
  try {
    const fields = statFields(process.pid);
    return ((Number(fields[13]) + Number(fields[14])) * 1000) / ticksASecond;
  } catch {
    return 0;
  }
}

/** The fields of `/proc/PID/stat` behind the name, which may hold anything. */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
