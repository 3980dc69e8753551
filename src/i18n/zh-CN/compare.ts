import { grouped } from '../grouped.ts';
import type { LeastText } from '../compare-text.ts';

/** The page on which readers compare texts of their own, and that of any witnesses of a story. */
export const compare = {
  title: '比较文本',
  description: '把自己的两至八份文本逐字对读，列出异文与合校本。比较在读者的机器上进行，文本不上传。',
  lead: '贴入或拖入两至八份文本，逐字对读；只有一段，可查本站哪些版面刊载过。都在这台机器上进行，文本不上传。',
  limits: (each: number, all: number) =>
    `可用纯文本（UTF-8、UTF-16、GB18030）、Markdown、TEI、识读程序的 ALTO、hOCR、PAGE、TSV、JSON，CollateX 的 JSON；每份至多 ${grouped(each)} 字，合计至多 ${grouped(all)} 字。`,
  kept: (most: number) =>
    `合计 ${grouped(most)} 字以内的文本留在这个标签页里，刷新、返回之后仍在，关闭标签页即消失。`,
  clear: '全部清空',
  withoutScript: '此页要用脚本。不用脚本，可在命令行里比较：',
  text: (letter: string) => `文本 ${letter}`,
  name: (letter: string) => `文本 ${letter} 的名称`,
  placeholder: '贴入文本，或把文件拖到这里',
  remove: (letter: string) => `移去文本 ${letter}`,
  removeShort: '移去',
  file: '选文件',
  add: '添一份文本',
  characters: (count: number) => `${grouped(count)} 字`,
  held: '文本较长，此处只列开头。',
  tokens: '词元由文件给定，不能在此修改。',
  fragments: '各份是片段，起讫不必相同',
  lines: '每行自成一段（诗行）',
  submit: '比较',
  stop: '停止',
  reading: '读文件……',
  collating: '比较中……',
  stopped: '已停止。',
  failed: (reason: string) => `比较未能完成：${reason}`,
  result: (labels: readonly string[]) => `${labels.join('、')} 对读`,
  /** Places that differ, and those of them in which nothing but script or width does, which are hidden at first. */
  places: ({ all, form }: { all: number; form: number }) =>
    `异文 ${grouped(all)} 处${form > 0 ? `，${form === all ? '都' : `其中 ${grouped(form)} 处`}只是繁简或宽窄不同，起初不显示` : ''}。`,
  forms: (count: number) => `繁简、宽窄 ${grouped(count)}`,
  same: (label: string, other: string) => `${label} 与 ${other} 一字不差。`,
  unrelated: ({ label, alike }: LeastText) =>
    `${label} 与其余各份没有相同的文字${alike ? `；最近的是 ${alike.label}，次序相同的字占 ${Math.round(alike.share * 100)}%` : ''}。`,
  nothingShared: '这些文本没有相同的文字，无从对读。',
  columns: '并列哪几家',
  noColumn: '不列',
  allEqual: (first: number, last: number, characters: number) =>
    `第${first === last ? first : `${first}–${last}`}段 各家全同，${grouped(characters)} 字`,
  column: (number: number) => `第${number}栏`,
  joint: '合校本',
  jointRule: '以最全的一份为底本，过半者从之；未决之处仍用底本，标出存疑。',
  fileName: '对读',
  download: '下载',
  html: '网页（单个文件）',
  story: {
    title: '任取几家并列',
    description: '从一篇报道的各家中任取两至四家，逐段并列，标出这几家的异文。',
    loading: '正在取这一篇的数据……',
    back: '查看各报异同',
    noStory: (id: string) => (id === '' ? '地址里没有说是哪一篇。' : `没有编号为“${id}”的多报同刊。`),
    toList: '多报同刊一览',
    noWitness: (asked: readonly string[], shown: readonly string[]) =>
      `这一篇里没有 ${asked.join('、')}；现列 ${shown.join('、')}。`,
    withoutScript: '此页要用脚本。各家两两对读的页面与校记见',
  },
  withOwn: '与自己的文本对读',
  /** Which editions of the archive print a text. */
  printed: {
    find: '查刊载处',
    findOf: (letter: string) => `查刊载处：文本 ${letter}`,
    heading: (name: string) => `${name} 的刊载处`,
    looking: '在本站各版里查找……',
    tooShort: (count: number, least: number) =>
      `这段只有 ${grouped(count)} 字（标点不计），${least} 字起才能查。`,
    tooLong: (length: number, most: number) =>
      `这份有 ${grouped(length)} 字，一次至多查 ${grouped(most)} 字；请截取一段。`,
    none: '本站各版都没有刊载这段文字，也没有刊载其中连着的 25 字。',
    found: (whole: number, parts: number) =>
      [whole > 0 ? `${whole} 版刊载全文` : '', parts > 0 ? `${parts} 版刊载一部分` : '']
        .filter(Boolean)
        .join('，') + '。',
    inferred: (said: string) => `${said}（推定）`,
    whole: '刊载全文',
    part: (share: string, opening: string) => `刊载 ${share}，从“${opening}”起`,
    equal: '文字全同',
    alike: (share: string) => `文字 ${share} 相同`,
    note: '标点、空白、全角半角与繁简不计；连着 25 字以上才列出。',
    compare: '对读',
    compareWith: (id: string) => `与 ${id} 对读`,
    more: (left: number) => `另有 ${left} 篇可能刊载，再查`,
    failed: (reason: string) => `未能查完：${reason}`,
  },
  problem: {
    tooFew: (empty: readonly string[], alone: boolean) =>
      `至少要两份文本${empty.length > 0 ? `；${empty.join('、')} 还空着` : ''}。${alone ? '只有一份，可查它的刊载处。' : ''}`,
    tooMany: (most: number) => `至多 ${most} 份文本，多出的没有收。`,
    tooLong: (length: number, most: number) => `这份有 ${grouped(length)} 字，至多 ${grouped(most)} 字。`,
    allTooLong: (length: number, most: number) => `合计 ${grouped(length)} 字，至多 ${grouped(most)} 字。`,
    tooLarge: (length: number, most: number) => `这个文件有 ${grouped(length)} 字节，至多 ${grouped(most)}。`,
    binary: '这不是文本文件。',
    html: '这是网页的源码；请在浏览器里打开它，选中文字，复制过来。',
    markup: '这份标记文件不是 TEI，也不是识读程序写的（ALTO、hOCR、PAGE）。',
    broken: (format: string, reason: string) => `这份 ${format} 读不通：${reason}`,
    noLine: (format: string) => `这份 ${format} 里没有一行文字。`,
    noArticle: '本站没有这篇文章。',
    folder: (name: string) => `“${name}”是文件夹；请拖入其中的文件。`,
    empty: '里面没有文字。',
    unread: '这个文件读不出来。',
  },
} as const;
