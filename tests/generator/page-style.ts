import type { Random } from './random.ts';
import type { Kinsoku } from './set-lines.ts';

/** How a page is set and how it was read: what differs from page to page, not from story to story. */
export interface PageStyle {
  /** Han a line, or `null` for one paragraph a line. */
  columns: number | null;
  kinsoku: Kinsoku;
  /** Whether digits and Latin letters take half an em, or a whole one as where every character is counted. */
  digits: 'half' | 'whole';
  /** What the reading kept of a paragraph's indent. */
  indent: 'ideographic spaces' | 'blanks' | 'dropped';
  blanks: 'none' | 'between paragraphs' | 'anywhere';
  headlines: 'before' | 'after' | 'gathered';
  /** Whether blank lines stand between gathered headlines. */
  gatheredApart: boolean;
  /** Where indents are kept: whether headlines and section headings are set in too, or begin at the edge. */
  displaySetIn: boolean;
  /** Before the text, behind it, or in brackets at its very end, the names then standing above the text. */
  datelines: 'start' | 'end' | 'in brackets';
  /** What stands before (`**`: and behind) headlines and section headings; nothing on a plain page. */
  marks: { headline: string; section: string };
  halfWidth: boolean;
  spacedDigits: boolean;
}

const markings: readonly PageStyle['marks'][] = [
  { headline: '# ', section: '## ' },
  { headline: '# ', section: '**' },
  { headline: '## ', section: '### ' },
  { headline: '### ', section: '**' },
  { headline: '**', section: '' },
];

export function pageStyle(random: Random): PageStyle {
  const columns = random.chance(0.8) ? random.int(12, 30) : null;
  const marks = random.chance(0.3) ? random.pick(markings) : { headline: '', section: '' };
  const markdown = marks.headline !== '';
  return {
    columns,
    kinsoku: random.pick(['push', 'hang', 'squeeze']),
    digits: random.chance(0.8) ? 'half' : 'whole',
    indent: random.pick(['ideographic spaces', markdown ? 'dropped' : 'blanks', 'dropped', 'dropped']),
    blanks:
      columns === null
        ? 'between paragraphs'
        : random.pick(['none', 'between paragraphs', 'anywhere', 'anywhere']),
    headlines: random.pick(['before', 'before', 'after', 'gathered']),
    gatheredApart: random.chance(0.7),
    displaySetIn: random.chance(0.4),
    datelines: random.pick(['start', 'start', 'end', 'in brackets']),
    marks,
    halfWidth: random.chance(0.2),
    spacedDigits: random.chance(0.3),
  };
}
