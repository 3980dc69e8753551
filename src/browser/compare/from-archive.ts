import { limits } from '../../records/limits.ts';
import { articleAddress, dataAddress } from '../../site/address.ts';
import { here } from '../language.ts';
import type { TakenFile } from './take-files.ts';

const ARTICLE = /^[a-z0-9][a-z0-9-]*-a[1-9][0-9]*$/u;

/** The text of an edition of the archive, to be set beside one's own: called by paper, day and headline, for short by its page. */
export async function takeFromArchive(id: string): Promise<TakenFile> {
  const addresses = ARTICLE.test(id) ? [dataAddress(`articles/${id}.txt`), here(articleAddress(id))] : [];
  const [text = null, page = null] = await Promise.all(addresses.map(contentOf));
  if (text === null) return { name: id, trouble: { problem: 'no-article' } };
  const name = (nameIn(page ?? '') ?? id).slice(0, limits.name.most);
  return { name, texts: [{ name, siglum: id.replace(/-a\d+$/u, ''), text }] };
}

async function contentOf(address: string): Promise<string | null> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? answer.text() : null;
}

/** What an article's page calls it, in the language of this one. */
function nameIn(page: string): string | undefined {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  return parsed.querySelector<HTMLElement>('.cite')?.dataset.name;
}
