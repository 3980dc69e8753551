import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeRecords } from '../../src/export/write-records.ts';
import { dataFiles } from '../../src/records/json-schema.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-write-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const nothing = Object.fromEntries(Object.keys(dataFiles).map((name) => [name, []]));
const empty = { data: nothing as never, raw: new Map<string, string>() };

test.each([true, false])(
  'a link stays, and its target gets the whole run (target there: %s)',
  async (isThere) => {
    const target = join(folder, 'elsewhere/target');
    const link = join(folder, 'link');
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(target, link);
    if (isThere) mkdirSync(target);
    if (isThere) writeFileSync(join(target, 'stale.json'), '[]');
    await writeRecords(link, empty);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(target)).toContain('pages.json');
    expect(readdirSync(target)).not.toContain('stale.json');
    expect(readdirSync(folder).toSorted()).toEqual(['elsewhere', 'link']);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['target']);
  },
);
