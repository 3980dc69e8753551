import type { PageRuleId } from '../../src/diagnostics/rules.ts';
import { readingCases } from './reading-cases.ts';

/** A text or bytes, and a sidecar where the rule speaks about one. */
export interface Input {
  page: string | Uint8Array;
  sidecar?: string;
}

export interface RuleCase {
  rule: PageRuleId;
  /** What makes the rule speak, and what it then says, from its place to its name. */
  fires: Input;
  says: readonly string[];
  /** As near as can be, without a reason to speak. */
  silent: Input;
}

const arrangement = (piece: string, page = '甲乙丙丁戊。\n己庚辛壬癸。\n'): Input => ({
  page,
  sidecar: `arrangement:\n  - because: 试一试\n    pieces:\n      - ${piece}\n`,
});
const page = (text: string): Input => ({ page: text });
const bytes = (...values: number[]): Input => ({ page: Uint8Array.from(values) });

/** Page 002, whose last column belongs to another story than the one before it; its sidecar says to which. */

const unit = '增强信心、迎难而上、奋发有为，统筹做好岁末年初各项工作，确保人民群众安全温暖过冬，推动';

const agreed = '都同意修路的意见。”村民会后又到山里看了看水渠，走了很久。';
const praised = '都赞成修路的意见。”村民第二天就到镇上买来了水泥，干了起来。';
const trees = '今年种下的苗木成活率很高，林场职工每天巡护，山坡一天比一天绿。';
const meeting = '甲地开会\n\n本报记者 张三\n\n老王说：“先把路修好，再谈别的，村民修路的意见大家\n';
const market = '据新华社北京1月21日电 市民纷纷前来选购年宵花，花农说今年的价格比去年便宜，品种也更多。';
const port = '据新华社上海1月21日电 港口新开三条航线，货轮当天就能装船，运费降了两成。';

export const ruleCases: readonly RuleCase[] = [
  ...readingCases,
  {
    rule: 'read:encoding',
    fires: bytes(0x61, 0x0a, 0x62, 0xff, 0x63),
    says: [
      'x.txt:2:2-2:3: Unexpected byte 0xff at offset 3, expected text in a known encoding (tried utf-8, gb18030); save the file as UTF-8 [read:encoding]',
    ],
    silent: bytes(0x61, 0x0a, 0x62, 0xc3, 0xbf, 0x63),
  },
  {
    rule: 'read:empty',
    fires: page(' \n\u3000\n'),
    says: ['x.txt:1:1: Unexpected empty page, expected text [read:empty]'],
    silent: page(' \n\u3000。\n'),
  },
  {
    rule: 'read:control-character',
    fires: page('会议\u0000强调，\u0000要坚持。'),
    says: [
      'x.txt:1:3-1:4: Unexpected control character U+0000 (2 times, first here), expected none; it is kept as it is [read:control-character]',
    ],
    silent: page('会议\t强调，\u00A0要坚持。'),
  },
  {
    rule: 'read:replacement-character',
    fires: page('会议强调。\n要坚\uFFFD。'),
    says: [
      'x.txt:2:3-2:4: Unexpected replacement character U+FFFD: a character was lost before this file was saved [read:replacement-character]',
    ],
    silent: page('会议强调。\n要坚\uFFFC。'),
  },
  {
    rule: 'sidecar:syntax',
    fires: { page: '甲。', sidecar: 'date: [1\n' },
    says: [
      'x.yaml:2:1-2:2: Flow sequence in block collection must be sufficiently indented and end with a ] [sidecar:syntax]',
    ],
    silent: { page: '甲。', sidecar: 'id: y\n' },
  },
  {
    rule: 'sidecar:schema',
    fires: { page: '甲。', sidecar: 'id: y\nsize: 4\n' },
    says: [
      'x.yaml:2:1-2:5: sidecar: Unexpected key "size", expected one of id, paper, date, number, scan, iiif, arrangement [sidecar:schema]',
    ],
    silent: { page: '甲。', sidecar: '# size: 4\nid: y\n' },
  },
  {
    rule: 'sidecar:line',
    fires: arrangement('{ lines: 2-3, starts: 己, ends: 癸。 }'),
    says: [
      'x.yaml:4:18-4:21: Unexpected line 3, expected one from 1 to 2, the last line of the page [sidecar:line]',
    ],
    silent: arrangement('{ lines: 1-2, starts: 甲, ends: 癸。 }'),
  },
  {
    rule: 'sidecar:quote',
    fires: arrangement('{ lines: 1-2, starts: 甲丙, ends: 癸。 }'),
    says: [
      'x.yaml:4:31-4:33: Unexpected text “甲乙” where the piece starts, expected “甲丙” as quoted; correct the lines or the quotation [sidecar:quote]',
    ],
    silent: arrangement('{ lines: 1-2, starts: 甲乙, ends: 癸。 }', '  ### 甲乙丙丁\n己庚辛壬癸。 \n'),
  },
  {
    rule: 'sidecar:overlap',
    fires: arrangement(
      '{ lines: 1-2, starts: 甲, ends: 癸。 }\n      - { lines: 2, starts: 己, ends: 癸。 }',
    ),
    says: [
      'x.yaml:5:18-5:19: Unexpected second use of line 2, expected each line in one piece [sidecar:overlap]',
    ],
    silent: arrangement('{ lines: 1, starts: 甲, ends: 戊。 }\n      - { lines: 2, starts: 己, ends: 癸。 }'),
  },
  {
    rule: 'sidecar:no-text',
    fires: arrangement(
      '{ lines: 1, starts: 据, ends: 更多。 }\n      - { lines: 3-5, starts: 花农, ends: 摄 }',
      `${market}\n\n花农丰收\n\n图为花市。李信君摄\n`,
    ),
    says: [
      'x.yaml:5:18-5:21: Unexpected lines 3-5 without running text, expected text to arrange: headlines, captions and charts find their places without it; correct the lines [sidecar:no-text]',
    ],
    silent: arrangement(
      '{ lines: 1, starts: 据, ends: 更多。 }\n      - { lines: 3-7, starts: 花农, ends: 摄 }',
      `${market}\n\n花农丰收\n\n${port}\n\n图为花市。李信君摄\n`,
    ),
  },
  {
    rule: 'repeats:column-tail',
    fires: page(`会议要求，${unit}\n\n${unit}\n\n新一年开好局、起好步。`),
    says: [
      'x.txt:3:1-3:44: Unexpected repeated run of 43 characters, expected it once; the second printing is left out of the article (see x.txt:1:6) [repeats:column-tail]',
    ],
    silent: page(`会议要求，${unit}新一年开好局。\n\n会议强调，${unit}新一年起好步。`),
  },
  {
    rule: 'articles:open-end',
    fires: page(
      '新春花市开张\n\n据新华社北京1月21日电 市民纷纷前来选购年宵花。\n\n花农说，今年的价格比去年便宜，品种也更',
    ),
    says: [
      'x.txt:5:19-5:20: Text breaks off after “年便宜，品种也更”, and nothing on this page goes on from there [articles:open-end]',
    ],
    silent: page(
      '新春花市开张\n\n据新华社北京1月21日电 市民纷纷前来选购年宵花。\n\n花农说，今年的价格比去年便宜，品种也更多。',
    ),
  },
  {
    rule: 'articles:unsettled-join',
    fires: page(`${agreed}\n\n丙地植树\n\n本报记者 王五\n\n${trees}\n\n②\n\n${praised}\n\n${meeting}`),
    says: [
      'x.txt:17:25-17:26: Text breaks off after “民修路的意见大家”, and more than one place could go on from there: “都同意修路的意见”, “都赞成修路的意见”; settle it in the sidecar [articles:unsettled-join]',
    ],
    silent: page(`${agreed}\n\n丙地植树\n\n本报记者 王五\n\n${trees}\n\n②\n\n${meeting}`),
  },
  {
    rule: 'articles:unsettled-headline',
    fires: page(`${market}\n\n${port}\n\n春风化雨\n\n润物无声\n`),
    says: [
      'x.txt:5:1-5:5: More than one text could have the headline “春风化雨”: “市民纷纷前来选购”, “港口新开三条航线”; settle it in the sidecar [articles:unsettled-headline]',
      'x.txt:7:1-7:5: More than one text could have the headline “润物无声”: “市民纷纷前来选购”, “港口新开三条航线”; settle it in the sidecar [articles:unsettled-headline]',
    ],
    silent: page(`${market}\n\n${port}\n\n花农说年宵花便宜\n\n上海港口新开航线\n`),
  },
  {
    rule: 'articles:orphan',
    fires: page(`${market}\n\n${agreed}\n`),
    says: [
      'x.txt:3:1-3:30: Text begins in mid-sentence with “都同意修路的意见”, and nothing on this page leads up to it; settle it in the sidecar [articles:orphan]',
    ],
    silent: page(`${market}\n\n“村民${agreed}\n`),
  },
  {
    rule: 'lint:unfinished-sentence',
    fires: page(
      '新春花市开张\n\n据新华社北京1月21日电 市民纷纷前来选购年宵花。\n\n花农说，今年的价格比去年便宜，品种也更多（记者李四）',
    ),
    says: [
      'x.txt:5:20-5:21: Unexpected end of a paragraph without a mark: “格比去年便宜，品种也更多” [lint:unfinished-sentence]',
    ],
    silent: page(
      '新春花市开张\n\n据新华社北京1月21日电 市民纷纷前来选购年宵花。\n\n花农说，今年的价格比去年便宜，品种也更多！（记者李四）',
    ),
  },
  {
    rule: 'articles:jump-without-text',
    fires: page('（上接第3版）\n'),
    says: [
      'x.txt:1:1-1:8: Unexpected jump mark without text, expected the rest of a story behind it [articles:jump-without-text]',
    ],
    silent: page('（上接第3版）会议还研究了其他事项。\n'),
  },
  {
    rule: 'lint:unpaired-mark',
    fires: page('他说，“牌子少了，事情好办了。大家都高兴。\n\n会议还研究了其他事项。'),
    says: ['x.txt:1:4-1:5: Unexpected unpaired “ in “他说，“牌子少了，事” [lint:unpaired-mark]'],
    silent: page('他说，“牌子少了，事情好办了。大家都高兴。\n\n“会议还研究了其他事项。”'),
  },
  {
    rule: 'lint:unpaired-habit',
    fires: page('村里办起了”夜校”，又开了”书屋”，请来了“先生”。'),
    says: [
      'x.txt:1:6-1:7: Unexpected unpaired “” (4 of 6, first here), expected them in pairs; told once, as the page does it all over [lint:unpaired-habit]',
    ],
    silent: page('村里办起了”夜校”，又开了“书屋”，请来了“先生”。'),
  },
  {
    rule: 'lint:doubled-glyph',
    fires: page('启动仪式上发布了暖“新”码，扫码码了解政策指导。'),
    says: [
      'x.txt:1:16-1:18: Unexpected doubled 码 in “”码，扫码码了解政策”, expected it once [lint:doubled-glyph]',
    ],
    silent: page('启动仪式上发布了暖“新”码，看看码了解政策指导，工作作风紧紧抓。'),
  },
  {
    rule: 'lint:foreign-width',
    fires: page('2024年新增就业1256万人，同比增加４３万人。'),
    says: [
      'x.txt:1:21-1:22: Unexpected full-width digit (2 times, first here), expected the half-width form that the page uses [lint:foreign-width]',
    ],
    silent: page('２０２４年新增就业１２５６万人，同比增加４３万人。'),
  },
  {
    rule: 'lint:foreign-script',
    fires: page('会议强调，要抓好の民生工作，Жды。'),
    says: [
      'x.txt:1:9-1:10: Unexpected Hiragana character の, expected the scripts of a Chinese newspaper [lint:foreign-script]',
      'x.txt:1:15-1:18: Unexpected Cyrillic characters Жды, expected the scripts of a Chinese newspaper [lint:foreign-script]',
    ],
    silent: page('会议强调，要抓好C-V2X、〇和々的民生工作。'),
  },
];
