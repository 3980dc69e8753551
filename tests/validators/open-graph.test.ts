import { expect, test } from 'vitest';
import { openGraphFaults } from './open-graph.ts';

const head = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>题 · 站</title>
<meta name="description" content="述"><link rel="canonical" href="https://example.org/a/">
<meta property="og:title" content="题"><meta property="og:description" content="述"><meta property="og:type" content="article">
<meta property="og:site_name" content="站"><meta property="og:locale" content="zh_CN">
<meta property="og:url" content="https://example.org/a/"><meta property="og:image" content="https://example.org/a.png">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="og:image:alt" content="图"></head><body></body></html>`;

test('nothing is found wrong with what ogp.me asks', () => {
  expect(openGraphFaults(head)).toEqual([]);
});

test.for<[what: string, from: string | RegExp, to: string, said: RegExp]>([
  ['no title', /<meta property="og:title"[^>]*>/u, '', /og:title/u],
  ['no kind', /<meta property="og:type"[^>]*>/u, '', /og:type/u],
  ['a kind that is none', '"article"', '"artikel"', /og:type/u],
  ['no address', /<meta property="og:url"[^>]*>/u, '', /og:url/u],
  ['another address than the page', 'og:url" content="https://example.org/a', '$&/b', /og:url/u],
  ['no picture', /<meta property="og:image[^>]*>\n?/gu, '', /og:image/u],
  ['a picture of this site alone', 'https://example.org/a.png', '/a.png', /absolute/u],
  ['a picture of no size', /<meta property="og:image:width"[^>]*>/u, '', /dimensions/u],
  ['a name misspelt', 'og:image:alt', 'og:image:atl', /og:image:atl/u],
])('a page with %s is found at fault', ([, from, to, said]) => {
  expect(openGraphFaults(head.replace(from, to)).join('\n')).toMatch(said);
});
