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

  it('does the same unit by unit within the Basic Multilingual Plane', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x3400, max: 0x9fff }), (unit) => {
        expect(String.fromCharCode(foldScriptUnit(unit))).toBe(foldScript(String.fromCharCode(unit)));
      }),
    );
  });
});

describe('what a character may stand for', () => {
  it('is one text in two scripts where one Traditional text fits both', () => {
    const one = (...texts: string[]): boolean =>
      areOneText(texts.map((text) => ({ text, script: scriptOf(text) })));
    expect(one('發', '发')).toBe(true);
    expect(one('髮', '发')).toBe(true);
    expect(one('發', '髮')).toBe(false);
    expect(one('發', '髮', '发')).toBe(false);
    expect(one('裡', '裏')).toBe(true);
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
