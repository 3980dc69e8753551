import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { FOREIGN_LETTER } from '../lines/character-kinds.ts';
import type { LintedBlock } from './lint.ts';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Hiragana', /\p{Script=Hiragana}/u],
  ['Katakana', /\p{Script=Katakana}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Thai', /\p{Script=Thai}/u],
];
const FOREIGN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu;

/** Characters of scripts that no Chinese newspaper is written in, for the most part misread. */
export function lintForeignScripts({ block, kinds, report }: LintedBlock): Problem[] {
  if ((kinds & FOREIGN_LETTER) === 0) return [];
  return [...block.text.matchAll(FOREIGN)].map(({ 0: char, index }) => {
    const script = SCRIPTS.find(([, test]) => test.test(char))?.[0] ?? 'foreign';
    return problem('lint:foreign-script', { char, script }, report(index, char.length));
  });
}
