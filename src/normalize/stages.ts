import type { Node } from 'unist';
import type { Plugin } from 'unified';
import type { Problem } from '../diagnostics/problem.ts';
import type { Article } from '../records/article.ts';
import type { Unassigned } from '../records/page.ts';
import type { LineReading } from '../records/reading.ts';
import type { Arrangement } from '../records/sidecar.ts';
import { unplacedCharacters } from './articles/accounting.ts';
import { breaksOf } from './articles/arrange.ts';
import { assemble } from './articles/assemble.ts';
import { flowOf } from './paragraphs/flow-of-lines.ts';
import { dropFurniture } from './phrases/furniture.ts';
import { tellHeadlines } from './headlines/headlines.ts';
import { gatherInfographics } from './paragraphs/infographics.ts';
import { lintArticles } from './lint/lint.ts';
import { explainLabels } from './lines/explain-labels.ts';
import { labelLines } from './lines/label-lines.ts';
import { PairIndex } from './headlines/pairs.ts';
import { readPieces } from './paragraphs/pieces.ts';
import { articleRecords, unassignedRecord } from './articles/records.ts';
import { withRepeatSeams } from './articles/repeat-seams.ts';
import type { PageTree } from './lines/tree.ts';

/** What is known of a page before its text is read; travels as the data of its VFile. */
export interface PageFacts {
  id: string;
  /** The page's day, which datelines take their year from. */
  date: string | null;
  arrangements: Arrangement[];
}

export interface PageRecords {
  articles: Article[];
  unassigned: Unassigned[];
  problems: Problem[];
  /** Why each line was taken for what it was; found out when somebody asks, as that takes as long as all the rest. */
  explain: () => LineReading[];
}

/** The root of a page's tree once its records are made. */
export interface RecordTree extends Node {
  type: 'records';
  records: PageRecords;
}

/**
 * The way from lines to records, one stage a line: furniture out, lines labelled and joined, paragraphs into pieces, charts
 * gathered, headlines told from headings, articles assembled, records numbered, characters accounted for, records linted.
 */
export const stages: Plugin<[], PageTree, RecordTree> = () => {
  return (whole, file) => {
    const facts = file.data as unknown as PageFacts;
    const breaks = breaksOf(
      facts.arrangements,
      whole.children.map(({ number }) => number),
    );
    const pairs = new PairIndex();
    const { tree: bare, furniture } = dropFurniture(whole);
    const labelled = labelLines(bare.children, breaks);
    const pieces = tellHeadlines(gatherInfographics(readPieces(labelled)), pairs);
    const { drafts, asides, problems } = assemble(pieces, {
      file: file.path,
      arrangements: facts.arrangements,
      breaks,
      pairs,
    });
    const articles = withRepeatSeams(articleRecords(facts.id, facts.date, drafts), whole.tails);
    const aside = [
      ...furniture.map((line) => unassignedRecord(flowOf([line], 'display'), 'furniture')),
      ...asides.map(({ flow, reason }) => unassignedRecord(flow, reason)),
    ];
    const unassigned = [
      ...whole.aside,
      ...aside,
      ...unplacedCharacters({ text: String(file), lines: whole.children }, articles, aside),
    ];
    unassigned.sort((a, b) => order(a) - order(b));
    const found = [...whole.problems, ...problems, ...lintArticles(file.path, articles)];
    const explain = (): LineReading[] => explainLabels(labelled, breaks);
    return { type: 'records', records: { articles, unassigned, problems: found, explain } };
  };
};

function order({ sources }: Unassigned): number {
  return (sources[0]?.line ?? 0) * 1e6 + (sources[0]?.column ?? 0);
}
