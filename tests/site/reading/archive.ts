import type { Article } from '../../../src/records/article.ts';
import type { Correction } from '../../../src/records/correction.ts';
import type { Story } from '../../../src/records/story.ts';
import type { Suspicion } from '../../../src/records/suspicion.ts';
import type { Variant } from '../../../src/records/variant.ts';
import type { Archive } from '../../../src/site/records.ts';

interface Parts {
  articles: readonly Article[];
  story?: Story;
  variants?: readonly Variant[];
  suspicions?: readonly Suspicion[];
  corrections?: readonly Correction[];
  /** The papers' names by page; a page that has none is of an unknown paper. */
  papers?: Readonly<Record<string, string>>;
}

/** As much of an archive as the pages of articles ask for. */
export function archiveOf({
  articles,
  story,
  variants = [],
  suspicions = [],
  corrections = [],
  papers = {},
}: Parts) {
  const pages = [...new Set(articles.map(({ page }) => page))].map((id) => ({
    id,
    file: `${id}.txt`,
    paper: { name: papers[id] ?? null, basis: 'unknown', reason: '' },
    articles: articles.filter(({ page }) => page === id).map((one) => one.id),
  }));
  return {
    pages,
    suspicions,
    pageAfter: (id: string) => pages[pages.findIndex((one) => one.id === id) + 1]?.id,
    suspicionsOf: (id: string) => suspicions.filter(({ place }) => place?.witness === id),
    page: (id: string) => pages.find((one) => one.id === id),
    article: (id: string) => articles.find((one) => one.id === id),
    storyOf: (id: string) => (story?.witnesses.some(({ article }) => article === id) ? story : undefined),
    variantsOf: () => variants,
    correctionsOf: (id: string) => corrections.filter(({ witness }) => witness === id),
  } as unknown as Archive;
}

/** What is doubled at a place of a block (`p2:42-44`), of which one is meant. */
export function doubled(id: string, witness: string, spec: string): Suspicion {
  const [, block = '', from = '', to = ''] = /^(p\d+):(\d+)-(\d+)$/u.exec(spec) ?? [];
  return {
    id,
    rule: 'lint:doubled-glyph',
    page: witness.slice(0, 3),
    file: '',
    line: 1,
    column: 1,
    place: { witness, block, from: Number(from), to: Number(to) },
    text: '码码',
    context: { before: '', after: '' },
    suggestion: '码',
    message: '',
  };
}

/** A correction that is in force. */
export function applied(
  witness: string,
  spec: string,
  { from: read, to: meant }: { from: string; to: string },
): Correction {
  const [, block = '', from = '', to = ''] = /^(p\d+):(\d+)-(\d+)$/u.exec(spec) ?? [];
  return {
    id: 'v-0000000001',
    witness,
    from: read,
    to: meant,
    state: 'applied',
    place: { block, from: Number(from), to: Number(to) },
    by: 'ed',
    at: '2026-11-21',
    confirmations: [],
  } as unknown as Correction;
}
