import { storyPicture, wordsOf } from '../../export/pictures/pictured.ts';
import { siteAddress } from '../address.ts';
import type { Archive } from '../records.ts';
import { settings } from '../settings.ts';

/** The picture of a story that link previews show, and the same in words. */
export interface Preview {
  story: string;
  said: string;
}

/** What previews of a story's pages show; `null` where no variant of it makes a picture, or the site knows no address. */
export function storyPreview(archive: Archive, story: string): Preview | null {
  const pictured = settings.address === null ? null : storyPicture(archive.variantsOf(story));
  return pictured && { story, said: pictured.sides.map(wordsOf).join(' | ') };
}

/** The whole address of a preview's picture: without one, that of the site's. */
export function previewAddress(preview: Preview | null): string {
  const path = siteAddress(`pictures/${preview?.story ?? 'site'}.png`);
  return new URL(path, settings.address ?? undefined).href;
}
