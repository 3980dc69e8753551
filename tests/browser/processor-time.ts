import type { Browser } from 'playwright-core';

/** What of Chromium's trace counts: tasks, and the names of threads; times in microseconds, `tdur` of the processor. */
interface TraceEvent {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** What a page and its workers take of the processor in milliseconds while something goes on: all of it, and the page's longest task. */
export async function processorTime(
  browser: Browser,
  work: () => Promise<void>,
): Promise<{ all: number; longest: number }> {
  await browser.startTracing(undefined, { categories: ['toplevel'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = new Map<string, string>();
  for (const { ph, name, pid, tid, args } of trace.traceEvents)
    if (ph === 'M' && name === 'thread_name') threads.set(`${pid} ${tid}`, args.name ?? '');
  const tasks = trace.traceEvents
    .filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined)
    .map((task) => ({ ...task, thread: threads.get(`${task.pid} ${task.tid}`) ?? '' }))
    .filter(({ thread }) => thread === 'CrRendererMain' || thread.startsWith('DedicatedWorker'));
  // Tasks within tasks are told too: of each thread only the outermost count.
  let all = 0;
  let longest = 0;
  const ends = new Map<string, number>();
  for (const { pid, tid, thread, ts, dur = 0, tdur = 0 } of tasks.sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    const key = `${pid} ${tid}`;
    if (ts < (ends.get(key) ?? 0)) continue;
    ends.set(key, ts + dur);
    all += tdur / 1000;
    if (thread === 'CrRendererMain') longest = Math.max(longest, tdur / 1000);
  }
  return { all, longest };
}
