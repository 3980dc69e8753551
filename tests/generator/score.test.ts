import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/records/article.ts';
import { missesOf, normalizeText } from './score.ts';
import type { TrueBody } from './set-page.ts';

const headline = '水渠通到田头';
const text = '水渠通到了田埂上，种粮大户站在地头算账，一亩地能省下水电费四十多元。';
const foreign = '港口新开三条航线，货轮当天就能装船。';
const bodies: TrueBody[] = [{ headline, blocks: [{ type: 'paragraph', text }] }];
const { articles } = normalizeText(`${headline}\n\n据新华社北京1月21日电 ${text}\n`);

/** The records with a change to the one that holds the body. */
const changed = (change: (article: Article) => Article[]): Article[] => articles.flatMap(change);
const paragraph: Block = { id: 'p2', type: 'paragraph', text: foreign, sources: [] };

describe('the scorer', () => {
  it('has nothing to say where all comes back and nothing else', () => {
    expect(missesOf(bodies, articles)).toEqual([]);
  });

  it('notices a foreign paragraph in the record', () => {
    const records = changed((article) => [{ ...article, blocks: [...article.blocks, paragraph] }]);
    expect(missesOf(bodies, records)).toEqual([`extra paragraph ${foreign}`]);
  });

  it('notices a story that is no body’s, and lets a caption be', () => {
    const other = (kind: Article['kind']): Article[] =>
      changed((article) => [article, { ...article, kind, headline: null, blocks: [paragraph] }]);
    expect(missesOf(bodies, other('fragment'))).toEqual([`extra paragraph ${foreign}`]);
    expect(missesOf(bodies, other('caption'))).toEqual([]);
  });

  it('notices a body that no record holds', () => {
    expect(missesOf(bodies, [])).toEqual([`block paragraph ${text}`, `headline ${headline}, got null`]);
  });
});
