import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { atomFeed } from '../../../src/site/feeds/atom.ts';

/** All text of a document; throws where it is not well-formed. */
function textOf(xml: string): string {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (more) => (text += more));
  parser.on('cdata', (more) => (text += more));
  parser.write(xml).close();
  return text;
}

it('a feed is well-formed whatever its entries hold, and says what is not seen', () => {
  const hostile = 'a\ufffe\uffff\u0000\u202e]]>&<b>';
  const entry = {
    ...{ id: hostile, title: hostile, link: '/desk/', updated: '2026-11-21' },
    ...{ authors: [hostile], lines: [hostile] },
  };
  const feed = { path: 'a.xml', page: 'desk/', name: 'all', title: hostile, updated: '2026-11-21' };
  expect(textOf(atomFeed({ ...feed, entries: [entry] }))).toContain(
    '<p>a[U+FFFE][U+FFFF][U+0000][U+202E]]]&gt;&amp;&lt;b&gt;</p>',
  );
});
