import type { Link } from '../records/link.ts';
import { compareIds } from './address.ts';
import { witnessLabels } from './comparison/labels.ts';
import { firstWords } from './headline-words.ts';
import type { Archive } from './records.ts';

/** A passage that an article shares with, or quotes from, another: its text, and the blocks it stands in, from 1. */
export interface SharedPassage {
  kind: Link['kind'];
  text: string;
  here: number;
  there: number;
}

/** Characters of a text that stand for the headline it lacks. */
const openingLength = 20;

/** An article that shares passages with another without being its reprint. */
export interface SimilarArticle {
  id: string;
  /** What tells it from other articles in running text (`003`). */
  label: string;
  /** Its first words where it has no headline. */
  headline: string;
  /** Other witnesses of its story that have these passages too. */
  reprints: { id: string; label: string; block: number }[];
  passages: SharedPassage[];
}

/** What an article has in common with articles that are no reprints of it; a story counts once, by its first witness. */
export function similarTo(archive: Archive, article: string): SimilarArticle[] {
  const links = archive.linksOf(article).map((link) => seenFrom(article, link));
  const byOther = Map.groupBy(links, ({ other }) => other);
  const byText = Map.groupBy([...byOther.keys()].toSorted(compareIds), (id) => archive.storyOf(id)?.id ?? id);
  return [...byText.values()].flatMap(([id, ...reprints]) => {
    if (id === undefined) return [];
    const labels = witnessLabels([id, ...reprints].map((one) => archive.article(one)));
    const { headline, blocks } = archive.article(id);
    const named = [id, ...reprints].map((one) => archive.article(one).headline).find((one) => one !== null);
    return {
      id,
      label: labels.get(id) ?? id,
      headline: headline ?? named ?? firstWords(blocks[0]?.text ?? id, openingLength),
      reprints: reprints.map((one) => ({
        id: one,
        label: labels.get(one) ?? one,
        block: byOther.get(one)?.[0]?.passages[0]?.there ?? 1,
      })),
      passages: (byOther.get(id) ?? []).flatMap(({ passages }) => passages),
    };
  });
}

function seenFrom(
  article: string,
  { a, b, kind, passages }: Link,
): { other: string; passages: SharedPassage[] } {
  const isA = a === article;
  const numberOf = (block: string): number => Number(block.slice(1));
  return {
    other: isA ? b : a,
    passages: passages.map((passage) => ({
      kind,
      text: passage.text,
      here: numberOf((isA ? passage.a : passage.b).block),
      there: numberOf((isA ? passage.b : passage.a).block),
    })),
  };
}
