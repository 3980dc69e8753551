import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import type { LintedBlock } from './linted-blocks.ts';

const SCRIPTS = ['Hiragana', 'Katakana', 'Hangul', 'Cyrillic', 'Arabic', 'Thai'] as const;
const FOREIGN = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}+`, 'gu')] as const);
const ANY = new RegExp(`[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');

/** Characters of scripts that no Chinese newspaper is written in, for the most part misread; those in a row are told once. */
export function lintForeignScripts(page: readonly LintedBlock[]): Problem[] {
  return page.flatMap(({ block: { text }, report }) => {
    if (!ANY.test(text)) return [];
    return FOREIGN.flatMap(([script, run]) =>
      [...text.matchAll(run)].map(({ 0: chars, index }) =>
        problem('lint:foreign-script', { chars, script }, report(index, chars.length)),
      ),
    );
  });
}
