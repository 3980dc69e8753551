import { dataAddress } from '../../site/address.ts';
import type { TakenFile } from './take-files.ts';

const ARTICLE = /^[a-z0-9][a-z0-9-]*-a[1-9][0-9]*$/u;

/** The text of an edition of the archive, to be set beside one's own; called by its id. */
export async function takeFromArchive(id: string): Promise<TakenFile> {
  const found = ARTICLE.test(id) ? await fetch(dataAddress(`articles/${id}.txt`)).catch(() => null) : null;
  if (!found?.ok) return { name: id, trouble: { problem: 'no-article' } };
  return { name: id, texts: [{ name: id, text: await found.text() }] };
}
