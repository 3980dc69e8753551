import { Traverse } from '@iiif/parser';
import { presentation3StrictUpgrade } from '@iiif/parser/strict';
import { describe, expect, it } from 'vitest';
import { pageManifest } from '../../../src/export/data/page-manifest.ts';
import { normalizePage } from '../../../src/normalize/normalize-page.ts';

const text = '# 供水管网延长\n\n市水务局昨日通报，今年全市新建供水管网一百二十公里，受益居民三万余户。\n';
const sidecar = `paper: { name: 河东晚报, basis: inferred, reason: its telephone number }
date: { value: 2025-01-22, basis: stated }
number: { value: 3, basis: stated }
iiif: { image: https://images.example.org/iiif/d%2F3/, width: 3000, height: 4200 }
`;

function manifestOf(said = sidecar) {
  const bytes = new TextEncoder().encode(text);
  const { page, articles, problems } = normalizePage({
    file: 'd3.txt',
    bytes,
    sidecar: said,
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!page?.iiif) throw new Error('The page has no picture');
  const site = { address: 'https://example.org/papers/', rights: '各报所有' };
  return JSON.parse(pageManifest({ ...page, iiif: page.iiif }, articles, site)) as Parameters<
    typeof presentation3StrictUpgrade
  >[0];
}

describe('the manifest of a page', () => {
  it('is a Presentation 3 manifest by the word of another project', () => {
    const state = { warnings: [] };
    const strict = presentation3StrictUpgrade(manifestOf(), state);
    expect(state.warnings).toEqual([]);
    expect(strict.type).toBe('Manifest');
    const seen: string[] = [];
    const note = ({ type }: { type: string }): void => void seen.push(type);
    const traverse = new Traverse({ canvas: [note], range: [note], annotation: [note], manifest: [note] });
    traverse.traverseManifest(strict);
    // The canvas comes up a second time in the range of the article.
    expect(seen.sort()).toEqual(['Annotation', 'Canvas', 'Canvas', 'Manifest', 'Range', 'Range']);
  });

  it('has the picture on a canvas of its size, and the articles as ranges', () => {
    const { id, label, items, structures } = manifestOf();
    expect([id, label]).toEqual([
      'https://example.org/papers/data/iiif/d3.json',
      { zh: ['河东晚报 2025-01-22 第3版'] },
    ]);
    expect(items).toMatchObject([
      {
        width: 3000,
        height: 4200,
        items: [
          { items: [{ body: { id: 'https://images.example.org/iiif/d%2F3/full/max/0/default.jpg' } }] },
        ],
      },
    ]);
    expect(structures).toMatchObject([
      { items: [{ label: { zh: ['供水管网延长'] }, items: [{ id: items[0]?.id, type: 'Canvas' }] }] },
    ]);
  });

  it('says what is only inferred, and how', () => {
    expect(manifestOf().metadata?.[0]).toEqual({
      label: { en: ['Newspaper'] },
      value: { none: ['河东晚报 (inferred: its telephone number)'] },
    });
  });

  it('asks a server of version 2 as that version has it', () => {
    const body = JSON.stringify(manifestOf(sidecar.replace('height: 4200', 'height: 4200, version: 2')));
    expect(body).toContain('/full/full/0/default.jpg');
    expect(body).toContain('"@type":"ImageService2"');
  });
});
