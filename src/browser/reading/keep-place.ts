import { articleShown } from './article-shown.ts';
import { lastPassed } from './last-passed.ts';

/** Where a reader left an article, as it is kept on the device under `duikan.place`; `public/continue.js` leads back. */
export interface KeptPlace {
  /** Where the site stands on its host, which others may share. */
  site: string;
  article: string;
  title: string;
  /** The number of the block. */
  block: number;
}

const storageKey = 'duikan.place';

/** Who is not so far has looked at an article and not begun to read it. */
const begunFrom = 3;

/** So long after somebody has stopped moving the page they are reading. */
const restMs = 400;

/** Keeps where one is in the article that a page shows, and forgets it once its end has been seen. */
export function keepPlace(text: HTMLElement): void {
  const blocks = [...text.querySelectorAll<HTMLElement>(':scope > [id]')];
  const article = articleShown();
  const isLast = document.querySelector('.part-ways [rel=next]') === null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    // Where lines run down, all blocks stand at one height.
    if (document.documentElement.dataset['flow'] === 'down') return;
    const block = Number(blocks[lastPassed(blocks)]?.id.slice(1) ?? 0);
    const isRead = isLast && text.getBoundingClientRect().bottom <= innerHeight;
    if (!isRead && block < begunFrom) return;
    const place: KeptPlace = {
      site: import.meta.env.BASE_URL,
      article,
      title: text.dataset['title'] ?? '',
      block,
    };
    try {
      if (!isRead) localStorage.setItem(storageKey, JSON.stringify(place));
      else if (isKept(article)) localStorage.removeItem(storageKey);
    } catch {
      // Where storage is forbidden nothing is kept.
    }
  };
  addEventListener(
    'scroll',
    () => {
      clearTimeout(resting);
      resting = setTimeout(keep, restMs);
    },
    { passive: true },
  );
  addEventListener('pagehide', keep);
}

function isKept(article: string): boolean {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<KeptPlace>;
    return kept.article === article;
  } catch {
    return false;
  }
}
