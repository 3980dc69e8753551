import { expect, test } from 'vitest';
import { StageTimes } from '../../scripts/stage-times.ts';

test('stages that two threads are in at once share what the process took by what the other thread says', () => {
  const now = { cpuMs: 100, clockMs: 1000 };
  const times = new StageTimes(() => now);
  const pass = (cpuMs: number, clockMs: number): void => {
    now.cpuMs += cpuMs;
    now.clockMs += clockMs;
  };
  times.tellBeside('read', { cpuMs: 0, clockMs: 1000 });
  times.tell('bundle');
  pass(50, 30);
  // Told late: the thread began it five milliseconds ago.
  times.tellBeside('write', { cpuMs: 20, clockMs: 1025 });
  pass(10, 10);
  times.tell(null);
  // What this thread took until it waited, and the other since it last told, is only known to be ten together.
  pass(40, 40);
  times.tellBeside(null, { cpuMs: 65, clockMs: 1080 });
  times.tell('pages');
  pass(7, 7);
  times.tell(null);
  expect(times.all).toEqual([
    { stage: 'read', cpuMs: 20, clockMs: 25 },
    { stage: 'bundle', cpuMs: 40, clockMs: 40 },
    { stage: 'write', cpuMs: 40, clockMs: 55 },
    { stage: 'pages', cpuMs: 7, clockMs: 7 },
  ]);
});

test('a stage told again goes on', () => {
  const now = { cpuMs: 0, clockMs: 0 };
  const times = new StageTimes(() => now);
  for (const clockMs of [0, 3, 8]) {
    Object.assign(now, { cpuMs: 2 * clockMs, clockMs });
    times.tell('pages');
  }
  times.tell(null);
  expect(times.all).toEqual([{ stage: 'pages', cpuMs: 16, clockMs: 8 }]);
});
