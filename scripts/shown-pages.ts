import type { Story } from '../src/records/story.ts';
import { jointWitness } from '../src/site/comparison/joint-side.ts';
import { hasAllPairs } from '../src/site/comparison/pairs.ts';

/** One page of each type, by the name of its pictures; of stories the one with most witnesses, where there is any. */
export function shownPages(
  stories: readonly { id: string; witnesses: readonly Pick<Story['witnesses'][number], 'article'>[] }[],
): Record<string, string> {
  const [story] = stories.toSorted((a, b) => b.witnesses.length - a.witnesses.length);
  return {
    home: '/',
    pages: '/pages/',
    articles: '/articles/',
    days: '/days/',
    ...(story === undefined
      ? {}
      : pagesOf(
          story.id,
          story.witnesses.map(({ article }) => article),
        )),
    search: '/search/?q=形式主义',
    desk: '/desk/',
    'desk-log': '/desk/log/',
    method: '/method/',
    '404': '/404.html',
  };
}

function pagesOf(story: string, articles: readonly string[]): Record<string, string> {
  const [first = '', last = ''] = [articles[0], articles.at(-1)];
  return {
    page: `/pages/${first.replace(/-a[0-9]+$/u, '')}/`,
    article: `/articles/${first}/`,
    story: `/stories/${story}/`,
    pair: `/stories/${story}/${first}~${hasAllPairs({ witnesses: articles }) ? last : jointWitness}/`,
  };
}
