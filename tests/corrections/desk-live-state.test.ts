import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, Names } from '../../src/browser/desk/aliases.ts';
import { journalOf } from '../../src/browser/desk/journal.ts';
import type { LogAction, LogEntry } from '../../src/browser/desk/log.ts';
import { type DeskState, LiveState, stateOf } from '../../src/browser/desk/state.ts';
import { entry } from './sample.ts';

const anyEntry = fc
  .record({
    witness: fc.constantFrom('000-a1', '003-a7'),
    by: fc.constantFrom('甲', '乙', '未署名'),
    decision: fc.constantFrom('accept' as const, 'reject' as const, 'undecided' as const),
  })
  .map((more) => entry({ ...more, reason: '理由' }));
const batch = fc.constantFrom('1', '2', '3');
const anyAction: fc.Arbitrary<LogAction> = fc.oneof(
  fc.record({ kind: fc.constant('decide' as const), entry: anyEntry, batch }),
  fc.record({ kind: fc.constant('import' as const), entry: anyEntry, batch }),
  fc.record({ kind: fc.constant('undo' as const), batch }),
  fc.record({ kind: fc.constant('sign' as const), by: fc.constantFrom('甲', '丙') }),
  fc.record({ kind: fc.constant('exported' as const), of: fc.array(fc.constantFrom('1@t', '2@t', '3@t')) }),
);

const comesTo = (state: DeskState): unknown => ({
  decided: [...state.decided].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  unexported: state.unexported.toSorted(),
  unsigned: state.unsigned,
  standing: state.standing.toSorted(),
  lastBatch: state.lastBatch,
  conflicts: state.conflicts.map((one) => JSON.stringify(one)).toSorted(),
});

describe('a state that is read on as its log grows', () => {
  it('comes to the same as one read from the beginning', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (actions, step) => {
        const log = actions.map((action, at): LogEntry => ({ n: at + 1, tab: 't', ...action }));
        const live = new LiveState();
        const aliases = new Map<string, string>();
        for (let until = 0; until <= log.length; until += step) live.read(log.slice(0, until), aliases);
        live.read(log, aliases);
        expect(comesTo(live)).toEqual(comesTo(stateOf(log)));
      }),
    );
  });
});

describe('Names', () => {
  const row = { element: {} as HTMLElement, id: 'v-new', candidates: [{ ...entry(), label: '003' }] };
  const old: LogEntry = { n: 1, tab: 't', kind: 'decide', batch: '1', entry: entry({ id: 'v-0ld0000000' }) };

  it('finds a place again by its words, in a log that grows too, and keeps the same answer for as long as it holds', () => {
    const names = new Names([row]);
    const first = names.of([]);
    expect(names.of([old])).toEqual(aliasesOf([old], [row]));
    expect(names.of([old]).size).toBe(1);
    const known = names.of([old]);
    expect(names.of([old, { n: 2, tab: 't', kind: 'sign', by: '甲' }])).toBe(known);
    expect(first.size).toBe(0);
  });

  it('renames nothing that the list knows, though its row is not on the page', () => {
    expect(aliasesOf([old], [row], (id) => id === 'v-0ld0000000').size).toBe(0);
  });
});

describe('journalOf', () => {
  it('reads what earlier versions stored, whole', () => {
    const entries = [{ n: 1, tab: 't', kind: 'sign', by: '甲' }];
    expect(journalOf(JSON.stringify({ wipes: 2, entries }))).toEqual({
      journal: { wipes: 2, moved: 0, entries },
      others: [],
    });
  });

  it('keeps aside what is no entry', () => {
    expect(journalOf('{"entries": "x"}')).toEqual({ journal: null, others: ['{"entries": "x"}'] });
    expect(journalOf('{"wipes":0,"moved":7,"entries":[1]}')).toEqual({
      journal: { wipes: 0, moved: 7, entries: [] },
      others: [1],
    });
  });
});
