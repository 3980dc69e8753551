import { describe, expect, it } from 'vitest';
import { rules as classes } from '../../src/collate/classify/classify.ts';
import { pageRules } from '../../src/diagnostics/rules.ts';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { languages } from '../../src/records/language.ts';

describe.each(languages)('in %s', (language) => {
  const { classRules, rules } = dictionaryOf(language);

  it('every rule that gives a class is explained, and no other', () => {
    const known = new Set([...classes.map(({ id }) => id), 'classify:layout']);
    expect(new Set(Object.keys(classRules))).toEqual(known);
  });

  it('every rule about pages is explained, and no other', () => {
    expect(new Set(Object.keys(rules))).toEqual(new Set(Object.keys(pageRules)));
  });

  it.each(Object.entries({ ...classRules, ...rules }))(
    '%s has a title and a sentence of its own',
    (_, rule) => {
      expect(rule.title).toMatch(language === 'en' ? /^[A-Z]/u : /^\p{Script=Han}/u);
      expect(rule.explanation).toMatch(language === 'en' ? /^\P{Ll}.*\.$/u : /\p{Script=Han}.*。$/u);
      expect(rule.explanation).not.toBe(rule.title);
    },
  );
});
