import {
  type ExpectedBlock,
  type ExpectedRecord,
  type Piece,
  readExpectation,
} from '../normalize/expectation.ts';
import { readSeed } from '../normalize/seed-pages.ts';
import type { Story } from './story.ts';

/** Pages with full-width marks, from which any page can be set. */
const pages = ['000', '001', '003', '004'] as const;
/** A longer story would be all of a page. */
const MOST_BLOCKS = 24;
const FEWEST_BLOCKS = 3;

/** The articles of the five pages that have a headline, as they were read by hand, the long 综述 cut. */
export function knownStories(): Story[] {
  const stories: Story[] = [];
  for (const page of pages) {
    const { records } = readExpectation(new URL(`../fixtures/pages/${page}/expected.txt`, import.meta.url));
    const { lines } = readSeed(page);
    for (const record of records) {
      const story = storyOf(record, lines);
      if (story === null) continue;
      const twin = stories.find((other) => shareParagraph(other, story));
      stories.push({ ...story, topic: twin?.topic ?? story.id });
    }
  }
  return stories;
}

function storyOf(record: ExpectedRecord, lines: readonly string[]): Story | null {
  const { id, kind, fields, missing, blocks } = record;
  const headline = fields.get('headline')?.text;
  const whole = kind === 'continuation' || (kind === 'article' && !missing.includes('start'));
  if (headline === undefined || !whole || blocks.length < FEWEST_BLOCKS) return null;
  // What goes on from another page may begin with a section's heading, no story does.
  const first = blocks.findIndex(({ type }) => type === 'paragraph');
  const texts = blocks.slice(first, first + MOST_BLOCKS).map((block) => ({
    type: block.type === 'heading' ? ('heading' as const) : ('paragraph' as const),
    text: textOf(block, lines),
  }));
  return {
    id,
    topic: id,
    headline,
    subheadline: fields.get('subheadline')?.text ?? null,
    dateline: fields.get('dateline')?.text.replaceAll(/[（）]/gu, '') ?? null,
    byline: bylineOf(fields.get('byline')?.text),
    blocks: texts,
  };
}

/** `记者黄玥 董博婷`, without brackets and the paper's name. */
function bylineOf(raw: string | undefined): string | null {
  const names = /记者\s*(?<names>[^）]+)/u.exec(raw ?? '')?.groups?.['names'];
  return names === undefined ? null : `记者${names}`;
}

/** What the pieces of a block hold without spaces, but for those that the expectation names. */
function textOf({ pieces, spaces }: ExpectedBlock, lines: readonly string[]): string {
  const close = pieces
    .map((piece) => piecesText(piece, lines))
    .join('')
    .replaceAll(/\s/gu, '');
  return spaces.reduce((text, spaced) => {
    const found = text.indexOf(spaced.replaceAll(' ', ''));
    if (found < 0) throw new Error(`no “${spaced}” in ${text}`);
    return text.slice(0, found) + spaced + text.slice(found + spaced.replaceAll(' ', '').length);
  }, close);
}

function piecesText({ line, column, endLine, endColumn }: Piece, lines: readonly string[]): string {
  const own = lines.slice(line - 1, endLine);
  own[own.length - 1] = (own.at(-1) ?? '').slice(0, endColumn);
  own[0] = (own[0] ?? '').slice(column - 1);
  return own.join('');
}

function shareParagraph(a: Story, b: Story): boolean {
  const text = a.blocks.map((block) => block.text).join('\n');
  return b.blocks.some((block) => block.text.length > 20 && text.includes(block.text.slice(0, 20)));
}
