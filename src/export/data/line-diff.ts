/** Lines around a change by which a patch finds its place; what everybody's programs write. */
const around = 3;

/**
 * What makes one text another of as many lines, as a unified diff that `patch` takes. Both end with a line
 * feed; `names` are their files.
 */
export function lineDiff(before: string, after: string, names: { before: string; after: string }): string {
  const [old, now] = [before, after].map((text) => text.replace(/\n$/u, '').split('\n'));
  if (!old || old.length !== now?.length)
    throw new Error(`${names.after} has other lines than ${names.before}; this is a bug`);
  const hunks: { from: number; to: number }[] = [];
  for (const [at, line] of old.entries()) {
    if (line === now[at]) continue;
    const [from, to] = [Math.max(0, at - around), Math.min(old.length, at + 1 + around)];
    const last = hunks.at(-1);
    if (last && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  }
  const written = hunks.map(({ from, to }) => {
    const place = `${from + 1},${to - from}`;
    return [`@@ -${place} +${place} @@`, ...linesOf(old.slice(from, to), now.slice(from, to))].join('\n');
  });
  return [`--- ${names.before}`, `+++ ${names.after}`, ...written, ''].join('\n');
}

function linesOf(old: readonly string[], now: readonly string[]): string[] {
  return old.flatMap((line, at) => (line === now[at] ? [` ${line}`] : [`-${line}`, `+${now[at] ?? ''}`]));
}
