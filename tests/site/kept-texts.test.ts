import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canKeep, keep, keptBefore } from '../../src/browser/compare/kept-texts.ts';
import { limits } from '../../src/records/limits.ts';

const key = 'duikan.compare';
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  });
});

const nothing = { texts: [], on: [] };
const text = (length: number) => ({ text: { name: 'A', text: '花'.repeat(length) }, isNamed: false });

describe('what is kept of texts', () => {
  it('comes back as it was, each in its place, tokens too', () => {
    const tokens = { text: { name: 'W1', tokens: [{ t: '花 ', n: '花' }, { t: '市' }] }, isNamed: true };
    const kept = { texts: [null, tokens, text(3)], on: ['lines'] };
    keep(kept);
    expect(keptBefore()).toEqual(kept);
  });

  it('is nothing where nothing is put in, or more than can be compared, and what was kept before goes', () => {
    const most = limits.allOwnTexts.most;
    keep({ texts: [text(most)], on: [] });
    expect(keptBefore().texts).toHaveLength(1);
    keep({ texts: [text(most), text(1)], on: [] });
    expect(keptBefore()).toEqual(nothing);
    keep({ texts: [text(1)], on: [] });
    keep({ texts: [null, null], on: ['lines'] });
    expect(stored.size).toBe(0);
  });

  it.each([
    '{',
    'null',
    '[]',
    '{"texts":[{"text":{"name":1}}],"on":[]}',
    '{"texts":[{"text":{"name":"A","text":1},"isNamed":true}],"on":[]}',
    '{"texts":[{"text":{"name":"A","tokens":[{"n":"花"}]},"isNamed":true}],"on":[]}',
    '{"texts":[{"text":{"name":"A","text":"花"}}],"on":[]}',
    '{"texts":[],"on":[1]}',
  ])('is nothing where somebody else wrote %s', (odd) => {
    stored.set(key, odd);
    expect(keptBefore()).toEqual(nothing);
  });

  it('cannot be where the storage is forbidden or full', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(canKeep()).toBe(false);
    expect(() => keep({ texts: [text(1)], on: [] })).not.toThrow();
    expect(keptBefore()).toEqual(nothing);
  });
});
