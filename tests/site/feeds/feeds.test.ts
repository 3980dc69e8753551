import { expect, test } from 'vitest';
import type { Article } from '../../../src/records/article.ts';
import { dictionaryOf } from '../../../src/i18n/dictionary.ts';
import { articlesFeed } from '../../../src/site/feeds/articles-feed.ts';
import { suspicionsFeed } from '../../../src/site/feeds/suspicions-feed.ts';
import type { Archive } from '../../../src/site/records.ts';
import { saidIn } from '../../i18n/said-in.ts';
import { atomFaults } from '../../validators/atom.ts';

const pages = [
  {
    id: 'a',
    date: { value: '2025-01-01', basis: 'stated' },
    paper: { name: '甲报', basis: 'inferred' },
    articles: ['a-a1', 'a-a2'],
  },
  {
    id: 'b',
    date: { value: '2025-01-02', basis: 'inferred' },
    paper: { name: null, basis: 'unknown' },
    articles: ['b-a1'],
  },
];
const article = (id: string, kind: string, headline: string | null): Article =>
  ({
    id,
    page: id.slice(0, 1),
    kind,
    headline,
    byline: { raw: '（记者丁）', names: ['丁'] },
    blocks: [{ id: 'p1', type: 'paragraph', text: '甲 < 乙 & 丙 ]]>' }],
  }) as unknown as Article;
const articles = [
  article('a-a1', 'article', '题 <b>&amp;'),
  article('a-a2', 'caption', null),
  article('b-a1', 'article', null),
];
const story = { id: 's-a-a1', witnesses: articles.map(({ id }) => ({ article: id })), headline: null };
const variants = [
  {
    id: 'v-1',
    class: 'shape',
    suspects: ['b-a1'],
    majority: '重',
    readings: [
      { text: '重', witnesses: ['a-a1', 'a-a2'] },
      { text: '军', witnesses: ['b-a1'] },
    ],
    context: { before: '郑', after: '强' },
  },
  {
    id: 'v-2',
    class: 'shape',
    suspects: ['a-a1'],
    majority: '人',
    readings: [],
    context: { before: '', after: '' },
  },
];
const archive = {
  pages,
  page: (id: string) => pages.find((one) => one.id === id),
  article: (id: string) => articles.find((one) => one.id === id),
  storyOf: () => story,
  variantsOf: () => variants,
  decisionsOn: (id: string) => (id === 'v-2' ? [{ id, witness: 'a-a1', state: 'applied' }] : []),
} as unknown as Archive;
const said = saidIn(dictionaryOf('zh-CN'));
const entries = (feed: string): string[] =>
  Array.from(feed.matchAll(/<entry>.*?<\/entry>/gsu), ([entry]) => entry);

test('the feed of articles is Atom, the newest day first, with what is inferred said to be', async () => {
  const feed = said(articlesFeed(archive));
  expect(await atomFaults(feed)).toEqual([]);
  const [newest, older, none] = entries(feed);
  expect(newest).toContain('href="/articles/b-a1/"');
  expect(newest).toContain('报名未详，版 b');
  expect(newest).not.toContain('<published>');
  expect(older).toContain('甲报（推定），版 a');
  expect(older).toContain('<published>2025-01-01T00:00:00.000Z</published>');
  expect(older).toContain('&lt;b&gt;&amp;amp;');
  expect(none).toBeUndefined();
});

test('the feed of suspicions is Atom, each place once, and none that is decided', async () => {
  const feed = said(suspicionsFeed(archive));
  expect(await atomFaults(feed)).toEqual([]);
  const all = entries(feed);
  expect(all).toHaveLength(1);
  expect(all[0]).toContain('b-a1：军 → 重');
  expect(all[0]).toContain('href="/articles/b-a1/#v-1"');
  expect(all[0]).toContain('2 家：郑【重】强');
  expect(feed).toContain('<updated>2025-01-02T00:00:00.000Z</updated>');
});

test('what is marred in a feed is found at fault', async () => {
  const feed = said(articlesFeed(archive));
  const marred = [
    feed.replace(/<id>[^<]*<\/id>/u, ''),
    feed.replace(/(<entry>.*?)<updated>[^<]*<\/updated>/su, '$1'),
    feed.replace('2025-01-02T', '2025-13-02T'),
    feed.replace('href=', 'hreflang='),
    feed.replace(/<name>[^<]*<\/name>/u, ''),
    feed.replace('<entry>', '<keyword>甲</keyword><entry>'),
  ];
  const faults = await atomFaults(feed, ...marred);
  const found = [feed, ...marred].map((_, at) => faults.some((fault) => fault.startsWith(`${at}.xml`)));
  expect(found).toEqual([false, ...marred.map(() => true)]);
});
