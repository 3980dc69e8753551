import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import type { LintedBlock } from './linted-blocks.ts';

const SCRIPTS = ['Hiragana', 'Katakana', 'Hangul', 'Cyrillic', 'Arabic', 'Thai'] as const;
const FOREIGN = new RegExp(SCRIPTS.map((script) => `(?<${script}>\\p{Script=${script}}+)`).join('|'), 'gu');

/** Characters of scripts that no Chinese newspaper is written in, for the most part misread; those in a row are told once. */
export function lintForeignScripts(page: readonly LintedBlock[]): Problem[] {
  return page.flatMap(({ block, report }) =>
    [...block.text.matchAll(FOREIGN)].map(({ 0: chars, index, groups = {} }) => {
      const script = SCRIPTS.find((name) => groups[name] !== undefined) ?? 'foreign';
      return problem('lint:foreign-script', { chars, script }, report(index, chars.length));
    }),
  );
}
