import type { Random } from './random.ts';
import type { Kinsoku } from './set-lines.ts';

/** How a page is set and how it was read: what differs from page to page, not from story to story. */
export interface PageStyle {
  /** Han a line, or `null` for one paragraph a line. */
  columns: number | null;
  kinsoku: Kinsoku;
  /** What the reading kept of a paragraph's indent. */
  indent: 'ideographic spaces' | 'blanks' | 'dropped';
  blanks: 'none' | 'between paragraphs' | 'anywhere';
  headlines: 'before' | 'after' | 'gathered';
  /** Before the text, behind it, or in brackets at its very end, the names then standing above the text. */
  datelines: 'start' | 'end' | 'in brackets';
  markdown: boolean;
  halfWidth: boolean;
  spacedDigits: boolean;
}

export function pageStyle(random: Random): PageStyle {
  const columns = random.chance(0.8) ? random.int(12, 30) : null;
  const markdown = random.chance(0.25);
  return {
    columns,
    kinsoku: random.pick(['push', 'hang', 'squeeze']),
    indent: random.pick(['ideographic spaces', markdown ? 'dropped' : 'blanks', 'dropped', 'dropped']),
    blanks:
      columns === null
        ? 'between paragraphs'
        : random.pick(['none', 'between paragraphs', 'anywhere', 'anywhere']),
    headlines: random.pick(['before', 'before', 'after', 'gathered']),
    datelines: random.pick(['start', 'start', 'end', 'in brackets']),
    markdown,
    halfWidth: random.chance(0.2),
    spacedDigits: random.chance(0.3),
  };
}
