import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { knownStories } from '../generator/known-stories.ts';
import { randomOf } from '../generator/random.ts';

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

const sentences = knownStories().flatMap(({ blocks }) =>
  blocks.flatMap(({ text }) => text.split(/(?<=。)/u)),
);
const letters = Array.from(sentences.join(''));

/** Copies of one text of so many characters, a paragraph four sentences, in each of which one character in a hundred is another. */
function copies(count: number, length: number): string[] {
  const random = randomOf(length + count);
  let text = '';
  for (let at = 1; text.length < length; at += 1) text += random.pick(sentences) + (at % 4 === 0 ? '\n' : '');
  return Array.from({ length: count }, () =>
    Array.from(text.slice(0, length), (char) =>
      char !== '\n' && random.chance(0.01) ? random.pick(letters) : char,
    ).join(''),
  );
}

/** What a page and its workers take of the processor in milliseconds while something goes on: all of it, and the page's longest task. */
async function processorTime(
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

test.for([
  { count: 2, length: 20_000, most: 500 },
  { count: 8, length: 20_000, most: 2_000 },
  { count: 2, length: 200_000, most: 3_000 },
])(
  '$count texts of $length characters are compared and wholly shown in $most ms of the processor, page and worker together, and no task of the page takes 50',
  async ({ count, length, most }, { open, browser }) => {
    const page = await open('/compare/');
    const files = copies(count, length).map((text, at) => ({
      name: `${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    }));
    await page.locator('input[type="file"]').first().setInputFiles(files);
    await expect.poll(() => page.locator('.slot').count(), { timeout: 60_000 }).toBe(count);
    // What compares is loaded and warm when somebody has looked at what was put in.
    await page.waitForTimeout(3_000);
    const { all, longest } = await processorTime(browser, async () => {
      await page.getByRole('button', { name: '比较', exact: true }).click();
      await page.locator('.cmp:not([aria-busy])').waitFor();
    });
    expect(await page.locator('.compare-status').textContent()).toMatch(/^异文 [\d,]+ 处/u);
    expect(all).toBeLessThan(most);
    expect(longest).toBeLessThan(50);
  },
);
