import type { PlainCollation, PlainPlace } from '../../collate/plain/collate-plain.ts';
import { witnessIds, writeTei } from '../../collate/plain/tei.ts';
import { escaped } from '../../collate/plain/tei-text.ts';
import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import type { Story } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';
import { storyCollation } from './story-collation.ts';
import { bibl, category, knownCategories, publication, type TeiOwner } from './tei-header.ts';

/** What the header of a story's TEI says beside the story. */
export interface TeiFacts extends TeiOwner {
  articles: ReadonlyMap<string, Article>;
  pages: ReadonlyMap<string, Page>;
}

/**
 * A story as TEI P5, parallel segmentation, with what is known of each witness in its header: paper, date, page and how
 * they are known, the file and its checksum. `story`: as it was collated. Each reading's `source` is its place on the page
 * of the raw lines, seen from `data/stories/`; the ends of each witness's blocks are `lb` with its `ed`.
 */
export function storyTei(story: Story, variants: readonly Variant[], facts: TeiFacts): string {
  const collation = storyCollation(story, facts.articles, variants);
  const header = headerOf(story, collation, facts);
  return writeTei(collation, { header, source: (place) => sourceOf(place, facts.articles) });
}

/** The site's address of a place in a raw page, on which a script marks the reading. */
function sourceOf({ witness, line, column, from, to }: PlainPlace, articles: TeiFacts['articles']): string {
  return `../../pages/${articles.get(witness)?.page ?? ''}/?mark=${line}.${column}.${to - from}#L${line}`;
}

function headerOf(story: Story, collation: PlainCollation, facts: TeiFacts): string {
  const ids = witnessIds(collation);
  const witnesses = collation.witnesses.map(({ witness }) =>
    witnessOf(witness, ids.get(witness) ?? '', facts),
  );
  return [
    '<teiHeader>',
    `<fileDesc><titleStmt><title>${escaped(story.headline ?? story.id)}</title></titleStmt>`,
    publication(`<idno type="story">${story.id}</idno>`, facts),
    `<sourceDesc><listWit>${witnesses.join('')}</listWit></sourceDesc></fileDesc>`,
    '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/>',
    `<classDecl><taxonomy xml:id="classes">${categories(collation)}</taxonomy></classDecl></encodingDesc>`,
    '</teiHeader>',
  ].join('\n');
}

/** A witness with what is known of it. */
function witnessOf(id: string, xmlId: string, { articles, pages }: TeiFacts): string {
  const page = pages.get(articles.get(id)?.page ?? '');
  return `<witness xml:id="${xmlId}" n="${id}"${page ? `>${bibl(id, page)}</witness>` : '/>'}`;
}

/** The classes that stand in `type` and, in each, the rules that gave them, which stand in `subtype`; how things are known. */
function categories({ variants }: PlainCollation): string {
  const classes = Map.groupBy(variants, (variant) => variant.class);
  const told = new Set<string>();
  const given = [...classes].map(([name, own]) => {
    const rules = [...new Set(own.map(({ rule }) => rule))].filter((rule) => !told.has(rule)).sort();
    for (const rule of rules) told.add(rule);
    const within = rules.map((rule) => category(rule.replace(':', '-'), `rule ${rule}`)).join('');
    return category(name, `class ${name}`, within);
  });
  return given.join('') + knownCategories;
}
