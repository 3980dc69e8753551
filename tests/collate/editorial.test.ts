import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/collate/classify/case.ts';
import {
  isAbbreviation,
  isClause,
  isLetterCase,
  isListItem,
  isNumberForm,
  isRewritten,
} from '../../src/collate/classify/editorial.ts';

/** Two readings in their surroundings: `家规[模以|]上工业`. */
function caseOf(notation: string, more: Partial<Case> = {}): Case {
  const [, before = '', lemma = '', other = '', after = ''] =
    /^([^[]*)\[([^|]*)\|([^\]]*)\](.*)$/u.exec(notation) ?? [];
  const plain = { decided: false, sameText: false, otherScript: false, wholeBlock: false };
  return { ...plain, moved: false, inTitle: false, before, lemma, other, after, ...more };
}

describe('a clause', () => {
  it.each([
    '[面对外部影响，|]中国制造',
    '到了今年，[|面对外部影响，]中国制造',
    '他说：“[今年有救了！”|]大家',
    '（[见第三版；|]）',
    '。[“往年要挑水？”』|]',
    '。[1234，|]',
    '。[甲乙——丙丁，|]'.replace('甲乙——', '甲乙丙丁'),
  ])('is one: %s', (notation) => {
    expect(isClause(caseOf(notation))).toBe(true);
  });

  it.each([
    '中国[面对外部影响，|]制造',
    '。[面对外部影响|]制造',
    '。[面对外，|]制造',
    '。[面对——外部，|]制造',
    '。[，|]制造',
    '。[”|]制造',
    '。[……，|]制造',
    '。[面对外部影响，|面对内部影响，]制造',
  ])('is none: %s', (notation) => {
    expect(isClause(caseOf(notation))).toBe(false);
  });

  it('is none where a majority decides', () => {
    expect(isClause(caseOf('。[面对外部影响，|]中国', { decided: true }))).toBe(false);
  });

  it('may be long', () => {
    expect(isClause(caseOf(`。[${'面'.repeat(500)}，|]中国`))).toBe(true);
    expect(isClause(caseOf(`。[面对外部${'”'.repeat(70)}|]中国`))).toBe(false);
  });
});

describe('a member of a list', () => {
  it.each([
    '工业母机、[仪器仪表、|]工业软件',
    '包括：[仪器仪表、|]工业软件',
    '有[|仪器仪表、]工业母机、软件',
    '“[仪器仪表、|]工业软件',
    '工业母机[、仪器仪表|]、工业软件',
    '工业母机[、仪器仪表|]等',
    '工业母机[|、仪器仪表]。',
    '，[粮食、|]工业软件',
  ])('is one: %s', (notation) => {
    expect(isListItem(caseOf(notation))).toBe(true);
  });

  it.each([
    '机床[仪器仪表、|]工业软件',
    '机床[仪器仪表、|]工业软件，机床、',
    '机床、[粮、|]工业软件',
    '工业母机[、粮|]、工业软件',
    '工业母机[、仪器仪表|]工业软件',
    '工业母机、[仪器，仪表、|]工业软件',
    '工业母机、[仪器仪表|]工业软件',
    '工业母机、[仪器仪表、|仪器、]工业软件',
  ])('is none: %s', (notation) => {
    expect(isListItem(caseOf(notation))).toBe(false);
  });

  it('is none where a majority decides', () => {
    expect(isListItem(caseOf('工业母机、[仪器仪表、|]软件', { decided: true }))).toBe(false);
  });
});

describe('other words for the same', () => {
  it('an abbreviation, whichever side has it and however much of it is common', () => {
    for (const notation of [
      '万家规[模以|]上工业',
      '万家规[|模以]上工业',
      '万家[规模以上|规上]工业',
      '[规模以|规]上',
      '规[|模以]上',
    ])
      expect(isAbbreviation(caseOf(notation)), notation).toBe(true);
    for (const notation of ['万家法[模以|]上工业', '万家规[模以|]下工业', '[规模|规]上', '规[模|]以上'])
      expect(isAbbreviation(caseOf(notation)), notation).toBe(false);
  });

  it('a number in other digits', () => {
    expect(isNumberForm(caseOf('近[四分之一|1/4]的'))).toBe(true);
    expect(isNumberForm(caseOf('近[四分之一|1/5]的'))).toBe(false);
    expect(isNumberForm(caseOf('近[多数|少数]的'))).toBe(false);
  });

  it('letters in another case', () => {
    expect(isLetterCase(caseOf('the [Light|light]'))).toBe(true);
    expect(isLetterCase(caseOf('the [Light|night]'))).toBe(false);
    expect(isLetterCase(caseOf('the [Light|Light]'))).toBe(false);
  });

  it('sixteen letters on both sides are a sentence in other words', () => {
    const [sixteen, fifteen] = ['一二三四五六七八九十一二三四五六', '甲乙丙丁戊己庚辛壬癸子丑寅卯辰'];
    expect(isRewritten(caseOf(`[${sixteen}|${fifteen}巳]`))).toBe(true);
    expect(isRewritten(caseOf(`[${sixteen}|${fifteen}，]`))).toBe(false);
    expect(isRewritten(caseOf(`[${fifteen}|${sixteen}]`))).toBe(false);
  });
});
