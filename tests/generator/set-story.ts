import type { PageStyle } from './page-style.ts';
import type { Random } from './random.ts';
import { setLines } from './set-lines.ts';
import type { Printed } from './story.ts';

export interface Galley {
  headline: string[];
  elements: string[][];
}

/** A story's elements, each a list of lines, in the order of the page. */
export function setStory(story: Printed, style: PageStyle, random: Random): Galley {
  const headline = setHeadline(story, style, random);
  const body = [...opening(story, style), ...setBody(story, style, random), ...closing(story, style)];
  const before = style.headlines === 'before' && headline.length > 0 ? [headline] : [];
  const after = style.headlines === 'after' && headline.length > 0 ? [headline] : [];
  return { headline, elements: [...before, ...body, ...after, ...caption(style, random)] };
}

function setHeadline({ headline, subheadline }: Printed, style: PageStyle, random: Random): string[] {
  if (headline === null) return [];
  const { marks } = style;
  const half = Math.ceil(headline.length / 2);
  const breaks =
    marks.headline === '' &&
    headline.length > 10 &&
    /^[\p{Script=Han}]+$/u.test(headline) &&
    random.chance(0.3);
  const lines = breaks ? [headline.slice(0, half), headline.slice(half)] : [marked(headline, marks.headline)];
  const centred = centre(lines, style, random);
  if (subheadline === null) return centred;
  return [
    ...centred,
    marks.headline.startsWith('#') ? `${marks.headline.trim()}# ${subheadline}` : subheadline,
  ];
}

const marked = (text: string, mark: string): string => (mark === '**' ? `**${text}**` : mark + text);

/** A headline on a page that keeps its indents may stand in the middle of its column. */
function centre(lines: readonly string[], style: PageStyle, random: Random): string[] {
  if (!isSetIn(style)) return [...lines];
  const space = '\u3000'.repeat(random.int(2, 4));
  return lines.map((line) => space + line);
}

const isSetIn = ({ displaySetIn, indent, marks }: PageStyle): boolean =>
  displaySetIn && indent !== 'dropped' && marks.headline === '';

function opening({ jump, byline, dateline }: Printed, { datelines }: PageStyle): string[][] {
  if (jump?.endsWith('\n')) return [[jump.trim()]];
  if (jump !== null || byline === null || datelines === 'end') return [];
  if (dateline !== null) return datelines === 'in brackets' ? [[byline.replace('记者', '新华社记者 ')]] : [];
  return [[byline.replace('记者', '本报记者 ')]];
}

/** A dateline, or the names alone, that close a text on a line of their own. */
function closing({ byline, dateline }: Printed, { datelines }: PageStyle): string[][] {
  if (datelines !== 'end' || (dateline === null && byline === null)) return [];
  return [[`${dateline ?? ''}${byline === null ? '' : `（${byline}）`}`]];
}

function setBody({ blocks, jump, byline, dateline }: Printed, style: PageStyle, random: Random): string[][] {
  const inline = jump !== null && !jump.endsWith('\n') ? jump : '';
  const start = jump === null && dateline !== null && style.datelines === 'start';
  const wire = start ? `${dateline}${byline === null ? ' ' : `（${byline}）`}` : '';
  return blocks.map((block, at) => {
    const tail = at === blocks.length - 1 && style.datelines === 'in brackets' ? bracketed(dateline) : '';
    const text = `${at === 0 ? inline + wire : ''}${block.text}${tail}`;
    if (block.type === 'heading') return setHeading(text, style);
    return setParagraph(text, style, random);
  });
}

const bracketed = (dateline: string | null): string => (dateline === null ? '' : `（${dateline}）`);

function setHeading(text: string, style: PageStyle): string[] {
  const { marks, columns, kinsoku, digits } = style;
  if (marks.section !== '') return [marked(text, marks.section)];
  const lines =
    columns === null ? [text] : setLines(text, { width: columns * 2 - 6, indent: 0, kinsoku, digits });
  return isSetIn(style) ? lines.map((line) => spaces[style.indent] + line) : lines;
}

function setParagraph(text: string, style: PageStyle, random: Random): string[] {
  const { columns, kinsoku, digits } = style;
  if (columns === null) return broken(spaces[style.indent] + text, random);
  const [first = '', ...rest] = setLines(text, { width: columns * 2, indent: 4, kinsoku, digits });
  return [spaces[style.indent] + first, ...rest];
}

/** What the reading keeps of an indent of two ems. */
const spaces: Record<PageStyle['indent'], string> = {
  'ideographic spaces': '　　',
  blanks: '    ',
  dropped: '',
};

/** One paragraph a line, now and then broken where a column ended, never at the end of a sentence. */
function broken(text: string, random: Random): string[] {
  const at = random.int(20, 200);
  const open =
    /^[\p{Script=Han}，、]{2}$/u.test(text.slice(at - 1, at + 1)) && /\p{Script=Han}/u.test(text.charAt(at));
  return open && text.length > at + 10 && random.chance(0.3)
    ? [text.slice(0, at), '', text.slice(at)]
    : [text];
}

const credits = [
  '新华社发',
  '新华社记者周明摄',
  ' 李信君摄（人民视觉）',
  ' 本报记者 何光明摄',
  '（新华社发）',
];

function caption({ columns, kinsoku, digits }: PageStyle, random: Random): string[][] {
  if (!random.chance(0.15)) return [];
  const place = random.pick(['云溪市展览馆', '白石县集市', '石浦港码头', '青岚山脚下']);
  const day = random.pick([`${random.int(1, 12)}月${random.int(1, 28)}日，`, '图为']);
  const text = `${day}游人在${place}参观拍照。${random.pick(credits)}`;
  return [
    columns === null || random.chance(0.5)
      ? [text]
      : setLines(text, { width: columns * 2, indent: 0, kinsoku, digits }),
  ];
}
