import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPlain } from '../../../src/collate/plain/plain-file.ts';
import { readMarkdown } from '../../../src/collate/plain/read-markdown.ts';
import { witnessesIn } from '../../../src/collate/plain/read-witnesses.ts';

describe('whether a file is plain text', () => {
  const header =
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n';
  it.each([
    ['a.txt', '<TEI><text/></TEI>'],
    ['a.txt', '\uFEFF  <?xml version="1.0"?><alto/>'],
    ['a.txt', '\n[{"text": "A ferry."}]'],
    ['a.txt', '{"parsing_res_list": []}'],
    ['a.txt', header],
    ['a.txt', `\uFEFF${header}`],
    ['a.json', 'A ferry.'],
    ['a.MD', '# A ferry'],
    ['a.xml', 'A ferry.'],
  ])('%s with %j is read by another reader', (name, text) => {
    expect(isPlain(text, name)).toBe(false);
  });

  it.each([
    ['a.txt', 'A ferry, 3 < 4.\n'],
    ['a', '\uFEFF渡口。'],
    ['a.txt', ''],
    ['notes.md.txt', '# A ferry'],
    ['a.csv', 'level\tpage_num\n1\t2'],
  ])('%s with %j is a text to the last character, as those who read everything see it', (name, text) => {
    expect(isPlain(text, name)).toBe(true);
    expect(witnessesIn(text, { name, readMarkdown })).toEqual({ texts: [{ name, text }] });
  });

  it('needs nothing of the readers of other files, which the command loads where there is one', () => {
    const packages = packagesBehind(new URL('../../../scripts/collate.ts', import.meta.url));
    expect(packages).toContain('diff-match-patch');
    expect(packages.filter((name) => ['zod', 'remark', 'saxes'].includes(name))).toEqual([]);
  });
});

/** The packages that a module and those that it names at its top ask for. */
function packagesBehind(first: URL): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (module: URL): void => {
    if (seen.has(module.href) || !existsSync(module)) return;
    seen.add(module.href);
    for (const [, name = ''] of readFileSync(module, 'utf8').matchAll(
      /^import (?!type )(?:[^;]*? from )?'([^']+)';/gmu,
    ))
      if (name.startsWith('.')) visit(new URL(name, module));
      else packages.add(name);
  };
  visit(first);
  return [...packages];
}
