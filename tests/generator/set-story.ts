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
  const mark = style.markdown ? '# ' : '';
  const half = Math.ceil(headline.length / 2);
  const breaks =
    mark === '' && headline.length > 10 && /^[\p{Script=Han}]+$/u.test(headline) && random.chance(0.3);
  const lines = breaks ? [headline.slice(0, half), headline.slice(half)] : [mark + headline];
  return subheadline === null ? lines : [...lines, `${mark === '' ? '' : '## '}${subheadline}`];
}

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

function setHeading(text: string, { markdown, columns, kinsoku }: PageStyle): string[] {
  if (markdown) return [`**${text}**`];
  return columns === null ? [text] : setLines(text, { width: columns * 2 - 6, indent: 0, kinsoku });
}

function setParagraph(text: string, { columns, kinsoku, indent }: PageStyle, random: Random): string[] {
  if (columns === null) return broken(text, random);
  const [first = '', ...rest] = setLines(text, { width: columns * 2, indent: 4, kinsoku });
  const kept = { 'ideographic spaces': '　　', blanks: '    ', dropped: '' }[indent];
  return [kept + first, ...rest];
}

/** One paragraph a line, now and then broken where a column ended, never at the end of a sentence. */
function broken(text: string, random: Random): string[] {
  const at = random.int(20, 200);
  const open =
    /^[\p{Script=Han}，、]{2}$/u.test(text.slice(at - 1, at + 1)) && /\p{Script=Han}/u.test(text.charAt(at));
  return open && text.length > at + 10 && random.chance(0.3)
    ? [text.slice(0, at), '', text.slice(at)]
    : [text];
}

function caption({ columns, kinsoku }: PageStyle, random: Random): string[][] {
  if (!random.chance(0.15)) return [];
  const place = random.pick(['云溪市展览馆', '白石县集市', '石浦港码头', '青岚山脚下']);
  const text = `${random.int(1, 12)}月${random.int(1, 28)}日，游人在${place}参观拍照。${random.pick(['新华社发', '新华社记者周明摄'])}`;
  return [
    columns === null || random.chance(0.5)
      ? [text]
      : setLines(text, { width: columns * 2, indent: 0, kinsoku }),
  ];
}
