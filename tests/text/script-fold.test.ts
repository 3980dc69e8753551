import fc from 'fast-check';
import phrases from 'opencc-js/dict/STPhrases';
import { describe, expect, it } from 'vitest';
import { foldScript, foldScriptUnit } from '../../src/text/script-fold.ts';
import { areOneText, inBothScripts, scriptOf, traditionalForms } from '../../src/text/script-forms.ts';
import { simplifiedForms } from '../../src/text/script-table.ts';

const han = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0x20000, max: 0x2ffff }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(...simplifiedForms.flat(), 'a', '，', '\ud840'),
  ),
});

describe('folding of scripts', () => {
  it.each([
    ['學而時習之，不亦說乎', '学而时习之，不亦说乎'],
    ['發展與頭髮', '发展与头发'],
    ['裡外、裏外', '里外、里外'],
    ['臺北、台北', '台北、台北'],
    ['Abc １２３', 'Abc １２３'],
    ['門見貝', '门见贝'],
    ['的學', '的学'],
    ['颚腭鲶鲇幺', '腭腭鲇鲇么'],
    ['敍敘叙', '叙叙叙'],
    ['𡻕𠗣㓆', '岁㓆㓆'],
    ['𠵾㗲', '㗲㗲'],
    ['𠮷學\ud840', '𠮷学\ud840'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldScript(text)).toBe(folded);
  });

  it('changes nothing that is folded, and makes no text longer', () => {
    fc.assert(
      fc.property(han, (text) => {
        const folded = foldScript(text);
        expect(foldScript(folded)).toBe(folded);
        expect(folded.length).toBeLessThanOrEqual(text.length);
        expect(Array.from(folded)).toHaveLength(Array.from(text).length);
      }),
    );
  });

  it('makes the two forms of every pair one', () => {
    for (const [one, other] of simplifiedForms) expect(foldScript(one)).toBe(foldScript(other));
  });

  it('leaves halves of pairs as they are', () => {
    for (let unit = 0xd800; unit < 0xe000; unit += 1) expect(foldScriptUnit(unit)).toBe(unit);
  });

  it('does the same unit by unit within the Basic Multilingual Plane', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x3400, max: 0x9fff }), (unit) => {
        expect(String.fromCharCode(foldScriptUnit(unit))).toBe(foldScript(String.fromCharCode(unit)));
      }),
    );
  });
});

describe('the script of a text', () => {
  it.each([
    ['traditional', '他們來了'],
    ['simplified', '他们来了'],
    ['traditional', '皇后與眾'],
    ['simplified', '皇后'],
    ['simplified', '發发'],
    ['traditional', '發門发'],
    ['traditional', '们門們'],
    ['simplified', 'Latin'],
    ['simplified', ''],
    ['simplified', '𠮷𡻕'],
  ])('is %s: %s', (script, text) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('what a character may stand for', () => {
  it('is itself where it stands for no other', () => {
    for (const char of ['的', '𠮷', 'a', '，']) expect(traditionalForms(char, 'simplified')).toEqual([char]);
    expect(traditionalForms('門', 'simplified')).toEqual(['門']);
    expect(traditionalForms('苧', 'simplified')).toEqual(['苧']);
    expect(traditionalForms('门', 'traditional')).toEqual(['门', '門']);
  });

  it('is one text in two scripts where one Traditional text fits both', () => {
    const one = (...texts: string[]): boolean =>
      areOneText(texts.map((text) => ({ text, script: scriptOf(text) })));
    expect(one('發', '发')).toBe(true);
    expect(one('髮', '发')).toBe(true);
    expect(one('發', '髮')).toBe(false);
    expect(one('發', '髮', '发')).toBe(false);
    expect(one('裡', '裏')).toBe(true);
    expect(one('发', '發')).toBe(true);
    expect(one('發后', '髮后')).toBe(false);
    expect(one('发达', '發達', '發达')).toBe(true);
  });

  it('takes a character of both scripts at its word in a Traditional text alone', () => {
    expect(traditionalForms('后', 'traditional')).toEqual(['后']);
    expect(traditionalForms('后', 'simplified')).toEqual(['后', '後']);
    expect(traditionalForms('国', 'traditional')).toEqual(['国', '國']);
  });

  it('tells the script of a text by what one script alone has', () => {
    expect(scriptOf('學而時習之')).toBe('traditional');
    expect(scriptOf('学而时习之')).toBe('simplified');
    expect(scriptOf('皇后在里面')).toBe('simplified');
    expect(scriptOf('國王、皇后、里長、干戈、台北')).toBe('traditional');
  });

  it('knows the characters of both scripts as the phrases of OpenCC have them', () => {
    const forms = new Set(simplifiedForms.map(([, simple]) => simple));
    const kept = new Set<string>();
    for (const phrase of phrases.split('|')) {
      const [from = [], to = []] = phrase.split(' ').map((side) => Array.from(side));
      if (from.length !== to.length) continue;
      for (const [at, char] of from.entries()) if (char === to[at] && forms.has(char)) kept.add(char);
    }
    expect([...kept].join('')).toBe(inBothScripts);
  });
});
