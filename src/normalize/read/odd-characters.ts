import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';

const ODD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]/gu;

/** Characters that no page should hold, each kind once, at its first place with its count; an empty page too. */
export function oddCharacters(file: string, text: string): Problem[] {
  if (!/[^\p{White_Space}\uFEFF]/u.test(text)) {
    return [problem('read:empty', null, { file, place: { line: 1, column: 1, endLine: 1, endColumn: 1 } })];
  }
  const kinds = new Map<string, { offset: number; count: number }>();
  for (const match of text.matchAll(ODD)) {
    const kind = match[0];
    const seen = kinds.get(kind);
    if (seen === undefined) kinds.set(kind, { offset: match.index, count: 1 });
    else seen.count += 1;
  }
  return [...kinds].map(([kind, { offset, count }]) => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    const report = { file, place: { line, column, endLine: line, endColumn: column + 1 } };
    if (kind === '\uFFFD') return problem('read:replacement-character', { count }, report);
    const code = `U+${(kind.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return problem('read:control-character', { code, count }, report);
  });
}
