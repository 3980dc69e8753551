import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { isLetterCode } from '../../text/classes.ts';
import { PAIRED_MARK, PAIRS } from '../lines/character-kinds.ts';
import type { LintedBlock } from './lint.ts';

/** The closing mark of each opening one. */
const closing = new Map(
  Array.from(PAIRS, (mark, at): [string, string] => [mark, PAIRS.charAt(at + 1)]).filter(
    (_, at) => at % 2 === 0,
  ),
);

interface Mark {
  mark: string;
  at: number;
}

/**
 * Marks without their other half. A quotation that goes on in the next paragraph leaves its mark open by custom, so an
 * open “ before a block that begins with “ is none; next to a cut the other half may be elsewhere.
 */
export function lintUnpairedMarks({ block, next, kinds, isCut, report }: LintedBlock): Problem[] {
  if ((kinds & PAIRED_MARK) === 0) return [];
  const { open, lonely } = unpaired(block.text);
  if (open.length === 0 && lonely.length === 0) return [];
  const goesOn = next?.text.startsWith('“') === true && open.length === 1 && open[0]?.mark === '“';
  const found = [...(goesOn || isCut(block.text.length) ? [] : open), ...(isCut(0) ? [] : lonely)];
  return found.map(({ mark, at }) => {
    const context = block.text.slice(Math.max(0, at - 6), at + 7);
    return problem('lint:unpaired-mark', { mark, context }, report(at));
  });
}

function unpaired(text: string): { open: Mark[]; lonely: Mark[] } {
  const open: Mark[] = [];
  const lonely: Mark[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isLetterCode(text.charCodeAt(at))) continue;
    const mark = text[at] ?? '';
    if (!PAIRS.includes(mark)) continue;
    const last = open.at(-1);
    if (closing.has(mark)) open.push({ mark, at });
    else if (last !== undefined && closing.get(last.mark) === mark) open.pop();
    else if (!isListNumber(text, at)) lonely.push({ mark, at });
  }
  return { open, lonely };
}

/** 1）, a）: a closing bracket that numbers an item needs no other half. */
function isListNumber(text: string, at: number): boolean {
  return /(?:^|[。；\s])[0-9一二三四五六七八九十a-z]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}
