import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { makeRecords } from '../../src/export/make-records.ts';
import { type FolderCase, folderCases } from './folder-cases.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-folder-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Everything a rule says about a folder, as it is printed. */
async function said(rule: string, entries: FolderCase['fires']): Promise<string[]> {
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  for (const [name, entry] of Object.entries(entries)) {
    const path = join(seeds, name);
    mkdirSync(dirname(path), { recursive: true });
    if ('text' in entry) writeFileSync(path, entry.text);
    else if ('link' in entry) symlinkSync(entry.link, path);
    else if ('folder' in entry) mkdirSync(path);
    else {
      writeFileSync(path, '');
      truncateSync(path, entry.size);
    }
  }
  const { problems, failed } = await makeRecords({ seedsDir: seeds, outDir: join(folder, 'records') });
  expect(failed).toBe(problems.some(({ severity }) => severity === 'error'));
  return problems
    .filter((problem) => problem.rule === rule)
    .map((problem) => formatProblem(problem).replaceAll(seeds, 'DIR'));
}

describe.each(folderCases)('$rule', ({ rule, fires, says, silent }) => {
  it('says where and what', async () => {
    expect(await said(rule, fires)).toEqual(says);
  });

  it('is silent on a near miss', async () => {
    expect(await said(rule, silent)).toEqual([]);
  });
});
