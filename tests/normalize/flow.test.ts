import { expect, it } from 'vitest';
import { type Flow, JoinedFlow, joinFlows, runsOf, sliceFlow } from '../../src/normalize/paragraphs/flow.ts';

const flow = (text: string, line: number): Flow => ({
  text,
  runs: [{ from: 0, line, column: 1, length: text.length }],
});

it('joins as a wrap does: Latin words get a space that stands nowhere, Han and digits none', () => {
  expect(joinFlows(flow('采用C-V2X', 3), flow('plus技术', 4))).toEqual({
    text: '采用C-V2X plus技术',
    runs: [
      { from: 0, line: 3, column: 1, length: 7 },
      { from: 8, line: 4, column: 1, length: 6 },
    ],
  });
  expect(joinFlows(flow('增长20', 3), flow('24', 4)).text).toBe('增长2024');
  expect(joinFlows(flow('', 3), flow('会议', 4))).toEqual(flow('会议', 4));
});

it('joins 50,000 pieces of one chain without going over the first ones again', () => {
  const joined = new JoinedFlow();
  const start = process.threadCpuUsage().user;
  for (let line = 1; line <= 50_000; line += 1) joined.add(flow('各地各部门', line));
  const { text, runs } = joined.flow();
  expect((process.threadCpuUsage().user - start) / 1000).toBeLessThan(2_000);
  expect([text.length, joined.length, runs.length]).toEqual([250_000, 250_000, 50_000]);
  expect(runsOf(sliceFlow(joined.flow(), 249_998))).toEqual([{ line: 50_000, column: 4, length: 2 }]);
});
