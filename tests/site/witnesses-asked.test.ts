import { expect, it } from 'vitest';
import { shownOf } from '../../src/browser/compare/witnesses-asked.ts';

const witnesses = ['000-a1', '001-a2', '002-a1', '003-a7', '004-a1'].map((id) => ({ id }));

it('the witnesses that an address asks for are shown, in its order', () => {
  expect(shownOf(['003-a7', '000-a1'], witnesses)).toEqual({ shown: ['003-a7', '000-a1'], unknown: [] });
});

it('for one that there is not the one of the same page stands in, and two are shown at least', () => {
  expect(shownOf(['003-a9'], witnesses)).toEqual({ shown: ['003-a7', '000-a1'], unknown: ['003-a9'] });
  expect(shownOf(['999-a1'], witnesses)).toEqual({ shown: ['000-a1', '001-a2'], unknown: ['999-a1'] });
});

it('four are shown at most, and none twice', () => {
  const all = witnesses.map(({ id }) => id);
  expect(shownOf(['000-a1', '000-a1', ...all], witnesses).shown).toEqual([
    '000-a1',
    '001-a2',
    '002-a1',
    '003-a7',
  ]);
});
