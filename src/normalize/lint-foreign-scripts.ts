import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
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
export function lintForeignScripts({ block, report }: LintedBlock): Problem[] {
  if (!hasSuspect(block.text)) return [];
  return [...block.text.matchAll(FOREIGN)].map(({ 0: char, index }) => {
    const script = SCRIPTS.find(([, test]) => test.test(char))?.[0] ?? 'foreign';
    return problem('lint:foreign-script', { char, script }, report(index, char.length));
  });
}

/** Whether some character is neither Latin nor Han nor a mark nor full-width: most blocks have none. */
function hasSuspect(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) continue;
    if (code < 0x370 || (code >= 0x2000 && code <= 0x3040)) continue;
    if (code < 0xff00 || code > 0xff60) return true;
  }
  return false;
}
