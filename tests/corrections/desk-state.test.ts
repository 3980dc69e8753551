import { describe, expect, it } from 'vitest';
import { isLogEntry, type LogAction, type LogEntry, mergeLogs, nameOf } from '../../src/browser/desk/log.ts';
import { stateOf } from '../../src/browser/desk/state.ts';
import { entry } from './sample.ts';

/** A log of one tab, its entries counted from 1. */
const log = (...actions: LogAction[]): LogEntry[] =>
  actions.map((action, index) => ({ n: index + 1, tab: 't', ...action }));

const decide = (batch: string, more: Parameters<typeof entry>[0] = {}): LogAction => ({
  kind: 'decide',
  entry: entry(more),
  batch,
});
const bring = (more: Parameters<typeof entry>[0]): LogAction => ({
  kind: 'import',
  entry: entry(more),
  batch: 'i',
});
const place = `${entry().id} ${entry().witness}`;
const decisions = (entries: readonly LogEntry[]): string[] =>
  (stateOf(entries).decided.get(place) ?? []).map(({ by, decision }) => `${by} ${decision}`);

describe('what a log comes to', () => {
  it('the last decision of a person stands', () => {
    expect(decisions(log(decide('1'), decide('2', { decision: 'reject' })))).toEqual(['甲 reject']);
  });

  it('an undo brings back what stood before', () => {
    const twice = log(decide('1'), decide('2', { decision: 'reject' }), { kind: 'undo', batch: '2' });
    expect(decisions(twice)).toEqual(['甲 accept']);
    expect(stateOf(twice).lastBatch).toBe('1');
  });

  it('what was decided at once is undone at once', () => {
    const both = log(decide('1'), decide('1', { witness: '000-a1' }), { kind: 'undo', batch: '1' });
    expect(stateOf(both).decided.size).toBe(0);
    expect(stateOf(both).lastBatch).toBeNull();
  });

  it('what is exported is counted as such until it is decided anew', () => {
    const once = log(decide('1'));
    expect(stateOf(once).unexported).toEqual(['1@t']);
    const exported: LogEntry[] = [...once, { n: 2, tab: 't', kind: 'exported', of: ['1@t'] }];
    expect(stateOf(exported).unexported).toEqual([]);
    const again = mergeLogs(exported, [{ n: 3, tab: 't', ...decide('3', { decision: 'undecided' }) }]);
    expect(stateOf(again).unexported).toEqual(['3@t']);
  });
});

describe('a signature', () => {
  const nameless = { by: '未署名' };
  const sign: LogAction = { kind: 'sign', by: '甲' };

  it('is put under what was decided here without a name, and under nothing later or brought in', () => {
    expect(decisions(log(decide('1', nameless), sign))).toEqual(['甲 accept']);
    expect(decisions(log(sign, decide('1', nameless)))).toEqual(['未署名 accept']);
    expect(decisions(log(bring(nameless), sign))).toEqual(['未署名 accept']);
    expect(stateOf(log(decide('1', nameless))).unsigned).toBe(1);
    expect(stateOf(log(decide('1', nameless), sign)).unsigned).toBe(0);
    expect(stateOf(log(bring(nameless), decide('1', { witness: '000-a1' }))).unsigned).toBe(0);
  });

  it('gives way to what the same person has decided since', () => {
    const later = decide('2', { decision: 'reject' });
    expect(decisions(log(decide('1', nameless), later, sign))).toEqual(['甲 reject']);
    expect(decisions(log(later, decide('1', nameless), sign))).toEqual(['甲 accept']);
  });

  it('does not stand in the way of undoing', () => {
    const twice = [decide('1', nameless), decide('2', { ...nameless, decision: 'reject' }), sign];
    expect(decisions(log(...twice, { kind: 'undo', batch: '2' }))).toEqual(['甲 accept']);
    expect(stateOf(log(...twice)).lastBatch).toBe('2');
  });
});

describe('an import', () => {
  it('brings decisions that need no export', () => {
    const state = stateOf(log(bring({})));
    expect(state.decided.get(place)).toEqual([entry()]);
    expect(state.unexported).toEqual([]);
  });

  it('of the same by another person is no conflict', () => {
    const state = stateOf(log(decide('1'), bring({ by: '乙' })));
    expect(state.conflicts).toEqual([]);
    expect(state.decided.get(place)).toHaveLength(2);
  });

  it('of something else by another person is a conflict, until one of the two is dropped', () => {
    const against = log(decide('1'), bring({ by: '乙', decision: 'reject' }));
    expect(stateOf(against).conflicts).toEqual([
      { place, mine: entry(), theirs: entry({ by: '乙', decision: 'reject' }), rival: false },
    ]);
    const kept = mergeLogs(against, [{ n: 9, tab: 't', kind: 'drop', place, by: '乙', batch: '9' }]);
    expect(stateOf(kept).conflicts).toEqual([]);
    expect(decisions(kept)).toEqual(['甲 accept']);
  });

  it('of something else by the same person leaves the own decision, and is a conflict until settled', () => {
    const against = log(decide('1'), bring({ to: '正' }));
    expect(decisions(against)).toEqual(['甲 accept']);
    expect(stateOf(against).decided.get(place)?.[0]?.to).toBe('重');
    expect(stateOf(against).conflicts.map(({ rival, theirs }) => [rival, theirs.to])).toEqual([[true, '正']]);
    const settled = mergeLogs(against, [{ n: 9, tab: 't', kind: 'settle', place, by: '甲', batch: '9' }]);
    expect(stateOf(settled).conflicts).toEqual([]);
    const taken = mergeLogs(against, [{ n: 9, tab: 't', ...decide('9', { to: '正' }) }]);
    expect(stateOf(taken).conflicts).toEqual([]);
    expect(stateOf(taken).decided.get(place)?.[0]?.to).toBe('正');
  });

  it('of what somebody left open contradicts nothing', () => {
    expect(stateOf(log(decide('1'), bring({ by: '乙', decision: 'undecided' }))).conflicts).toEqual([]);
  });
});

describe('logs of several tabs', () => {
  const mine: LogEntry = { n: 1, tab: 'a', ...decide('1@a') };
  const theirs: LogEntry = { n: 1, tab: 'b', ...decide('1@b', { witness: '000-a1' }) };

  it('are one log with every entry once, in an order that does not depend on who merges', () => {
    const merged = mergeLogs([mine], [theirs, mine]);
    expect(merged.map(nameOf)).toEqual(['1@a', '1@b']);
    expect(mergeLogs([theirs], [mine])).toEqual(merged);
  });
});

describe('what is read from storage', () => {
  it('is a log entry if it has the form of one', () => {
    expect(log(decide('1'), { kind: 'undo', batch: '1' }).every(isLogEntry)).toBe(true);
  });

  it.each([
    null,
    [],
    { n: 1, tab: 't' },
    { n: 1, tab: 't', kind: 'undo' },
    { n: '1', tab: 't', kind: 'undo', batch: '1' },
    { n: 1, tab: 't', kind: 'decide', batch: '1', entry: { id: 'v-00000000a1' } },
    { n: 1, tab: 't', kind: 'exported', of: [1] },
    { n: 1, tab: 't', kind: 'launch', batch: '1' },
  ])('is none otherwise: %j', (value) => {
    expect(isLogEntry(value)).toBe(false);
  });
});
