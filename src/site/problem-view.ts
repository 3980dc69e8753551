import { type Quote, quoteOf } from './quote.ts';
import { type Archive, loadRawLines, type PageProblem } from './records.ts';
import { titleOfRule } from './rules.ts';

/** A problem as people are shown it: what it is called, and the place itself, in the words of the page. */
export interface ProblemView {
  rule: string;
  title: string;
  file: string;
  /** The page's id and the line; `null` where the place or the page is not known. */
  at: { page: string; line: number } | null;
  quote: Quote | null;
  /** A second line of the same page that it comes from. */
  cause: number | null;
}

/** The problems in their order, each with its place quoted from the raw lines of its page. */
export async function problemViews(
  archive: Archive,
  problems: readonly PageProblem[],
): Promise<ProblemView[]> {
  return Promise.all(
    problems.map(async ({ file, place, rule, cause }) => {
      const page = archive.pageOfFile(file)?.id;
      const known = page !== undefined && place !== null;
      return {
        rule,
        title: titleOfRule(rule),
        file,
        at: known ? { page, line: place.line } : null,
        quote: known ? quoteOf(await loadRawLines(page), place) : null,
        cause: cause?.file === file ? cause.place.line : null,
      };
    }),
  );
}
