import { describe, expect, it } from 'vitest';
import { noteContext, settingNotes, variantNote } from '../../../src/site/reading/notes.ts';
import { tableRows } from '../../../src/site/reading/table.ts';
import { article, story, variant } from '../comparison/sample.ts';
import { archiveOf } from './archive.ts';

const base = article('000-a1', ['在青海谈学习教育，郑重强调。']);
const others = ['001', '002', '003'].map((page) =>
  article(`${page}-a1`, [page === '003' ? '在青海谈学习教育，郑军强调。' : '在青海谈学习教育，郑重强调。']),
);
const articles = [base, ...others];
const at = (spec: `p1:${number}-${number}`) =>
  Object.fromEntries(articles.map(({ id }) => [id, spec])) as Record<string, `p1:${number}-${number}`>;
const heavy = variant('v-0000000001', { articles, places: at('p1:10-11') });
const archive = archiveOf({
  articles,
  story: story(articles),
  variants: [heavy],
  papers: { '001': '晋中日报' },
});

function noteFor(id: string, from = archive) {
  const context = noteContext(from, from.article(id));
  if (!context) throw new Error('no story');
  return variantNote(heavy, context);
}

describe('variantNote', () => {
  it('has a line for each reading, the article’s own first, with who prints it', () => {
    const { lines, block } = noteFor('003-a1');
    expect(block).toBe(1);
    expect(lines.map(({ reading, own, suspected }) => [reading, own, suspected])).toEqual([
      ['军', true, true],
      ['重', false, false],
    ]);
    expect(lines.map(({ witnesses }) => witnesses.map(({ label }) => label))).toEqual([
      ['003'],
      ['000', '001', '002'],
    ]);
  });

  it('leads from the other readings to the comparison, at this place', () => {
    expect(noteFor('003-a1').lines.map(({ compared }) => compared)).toEqual([
      null,
      '/stories/s-000-a1/000-a1~003-a1/#v-0000000001',
    ]);
  });

  it('names the paper in its sentence where that is known, the siglum where it is not', () => {
    const alone = variant('v-0000000002', {
      articles: [base, others[0] ?? base],
      places: { '000-a1': 'p1:0-1', '001-a1': 'p1:1-2' },
    });
    const context = noteContext(archive, base);
    if (!context) throw new Error('no story');
    const { clauses } = variantNote(alone, context).note;
    expect(clauses.map(({ witnesses }) => witnesses)).toEqual([['晋中日报'], ['000']]);
  });

  it('tells two printings in one paper apart', () => {
    const papers = { '001': '晋中日报', '002': '晋中日报' };
    const twice = archiveOf({ articles, story: story(articles), variants: [heavy], papers });
    expect(noteFor('003-a1', twice).note.clauses[1]?.witnesses).toEqual([
      '000',
      '晋中日报001',
      '晋中日报002',
    ]);
  });

  it('names no more than four papers a line, and counts the others', () => {
    const many = ['004', '005', '006'].map((page) => article(`${page}-a1`, ['在青海谈学习教育，郑重强调。']));
    const all = [...articles, ...many];
    const wide = variant('v-0000000001', {
      articles: all,
      places: Object.fromEntries(all.map(({ id }) => [id, 'p1:10-11'])),
    });
    const context = noteContext(archiveOf({ articles: all, story: story(all), variants: [wide] }), base);
    if (!context) throw new Error('no story');
    const [own] = variantNote(wide, context).lines;
    expect([own?.witnesses.length, own?.more]).toEqual([4, 2]);
  });
});

describe('tableRows', () => {
  it('has one row a place, however many witnesses differ there', () => {
    expect(tableRows([{ kind: 'variant', id: heavy.id, ...noteFor('000-a1') }])).toEqual([
      {
        id: heavy.id,
        block: 1,
        class: 'shape',
        before: '郑',
        own: '重',
        after: '强调',
        others: ['军'],
        votes: '3:1',
      },
    ]);
  });
});

describe('settingNotes', () => {
  it('notes what does not change the sense where the article covers the place', () => {
    const comma = variant('v-0000000003', { articles, class: 'punctuation', places: at('p1:8-9') });
    const away = variant('v-0000000004', {
      articles,
      class: 'punctuation',
      places: { '001-a1': 'p1:8-9', '002-a1': 'p1:8-9' },
    });
    const context = noteContext(archive, base);
    if (!context) throw new Error('no story');
    expect(settingNotes([comma, away], context).map(({ variant: id }) => id)).toEqual(['v-0000000003']);
  });
});
