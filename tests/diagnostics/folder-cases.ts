import type { PageRuleId } from '../../src/diagnostics/rules.ts';
import { limits } from '../../src/records/limits.ts';

/** What stands under a name in a folder of pages: a file with a text, of a size, a link to nowhere, or a folder. */
export type Entry = { text: string } | { size: number } | { link: string } | { folder: true };

export interface FolderCase {
  rule: PageRuleId;
  /** What makes the rule speak, and what it then says, the folder named `DIR`. */
  fires: Readonly<Record<string, Entry>>;
  says: readonly string[];
  /** As near as can be, without a reason to speak. */
  silent: Readonly<Record<string, Entry>>;
}

const market = { text: '市民纷纷前来选购年宵花。\n' };
const shop = { text: '老街的书店又开门了。\n' };
const wharf = { text: '码头上的吊机换了新的。\n' };
const port = { text: '港口新开三条航线。\n' };
/** A page of one line as an engine writes it. */
const hocr = (line: string): string =>
  `<html><body><p class="ocr_par"><span class="ocr_line">${line}</span></p></body></html>`;

/** Pages with one text, a hundred Han and more. */
function printings(count: number): Record<string, Entry> {
  const text = `${'渠水通到了田头村民们都说今年的庄稼有救了往年要挑三里路如今一拧就来镇上还修了两座桥夜里也亮着灯孩子们上学不用绕道老人看病也近了'.repeat(2)}。\n`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${String(at).padStart(3, '0')}.txt`, { text }]),
  );
}

const paper = { text: 'paper: { name: 晋中日报, basis: stated }\n' };

/** Nine pages with a set phrase, each in a text of its own, and what a tenth makes of it. */
const phraseOn = (tenth: string): Readonly<Record<string, Entry>> => {
  const usual = '同心同德建设幸福家园';
  const own = ['灯会', '河堤', '学堂', '药铺', '粮仓', '渡口', '茶山', '集市', '苗圃'];
  const pages = own.map((what, at): [string, Entry] => [
    `10${at}.txt`,
    { text: `${what}的人们说，${usual}，${what}修好了。\n` },
  ]);
  return Object.fromEntries([...pages, ['200.txt', { text: `山里的人们说，${tenth}，路修通了。\n` }]]);
};

export const folderCases: readonly FolderCase[] = [
  {
    rule: 'pages:none',
    fires: { '001.text': market, '001': { folder: true } },
    says: [
      'DIR: (place unknown): No page here, expected at least one .txt file, or one of an OCR engine, in this folder or those in it [pages:none]',
    ],
    silent: { '001.hocr': { text: hocr('市民纷纷前来选购年宵花。') } },
  },
  {
    rule: 'pages:no-engine',
    fires: {
      '001.txt': market,
      '002.json': { text: '{"name": "pages"}' },
      '003.xml': { text: '<svg/>' },
      '004.html': { text: '<html><body><p>花市</p></body></html>' },
      '005.tsv': { text: 'paper\tdate\n晚报\t2025-01-22\n' },
    },
    says: ['002.json', '003.xml', '004.html', '005.tsv'].map(
      (file) =>
        `DIR/${file}:1:1: Unexpected contents, expected a page as an OCR engine writes it (ALTO, hOCR, PAGE XML, TSV of Tesseract, JSON of PaddleOCR or MinerU); the file is not read, so move it away, or rename it to .txt if it is the text of a page [pages:no-engine]`,
    ),
    silent: {
      '001.txt': market,
      '002.html': { text: hocr('港口新开三条航线。') },
      '003.csv': { text: 'a,b' },
    },
  },
  {
    rule: 'read:engine-file',
    fires: {
      '001.xml': { text: '<alto>\n<Layout>\n <TextLine>' },
      '002.txt': { text: '<PcGts>\n <A b="&copy;"/></PcGts>' },
    },
    says: [
      'DIR/001.xml:3:12: Unexpected fault in this ALTO file (unclosed tag: TextLine), expected one as the engine writes it; export the page again [read:engine-file]',
      'DIR/002.txt:2:14: Unexpected fault in this PAGE XML file (undefined entity), expected one as the engine writes it; export the page again [read:engine-file]',
    ],
    silent: { '001.xml': { text: '<alto/>' } },
  },
  {
    rule: 'pages:ending',
    fires: { '001.txt': market, '002.md': port, '003_a.TXT': port },
    says: [
      'DIR/002.md:1:1: Unexpected ending .md, expected 002.txt; the file is not read, so rename it if it is a page and move it away if not [pages:ending]',
      'DIR/003_a.TXT:1:1: Unexpected ending .TXT, expected 003_a.txt; the file is not read, so rename it if it is a page and move it away if not [pages:ending]',
    ],
    silent: { '001.txt': market, 'README.md': port, '002.md.orig': port, '002txt': port },
  },
  {
    rule: 'pages:id',
    fires: { '第一版_1.txt': market },
    says: [
      'DIR/第一版_1.txt:1:1: Unexpected page id “第一版”, expected Latin letters, digits and hyphens; rename the file or give its sidecar an id [pages:id]',
    ],
    silent: { '第一版_1.txt': market, '第一版_1.yaml': { text: 'id: p1\n' } },
  },
  {
    rule: 'pages:duplicate-id',
    fires: { '001_a.txt': market, '001_b.txt': port, '晚报/01/002.txt': shop, '晨报/01/002.txt': wharf },
    says: [
      'DIR/001_b.txt:1:1: Unexpected second page with the id 001, expected each id once; rename the file or give its sidecar an id (see DIR/001_a.txt:1:1) [pages:duplicate-id]',
      'DIR/晨报/01/002.txt:1:1: Unexpected second page with the id 01-002, expected each id once; rename the file or give its sidecar an id (see DIR/晚报/01/002.txt:1:1) [pages:duplicate-id]',
    ],
    silent: { '001_a.txt': market, '001-b.txt': port, '01/001.txt': shop, '02/001.txt': wharf },
  },
  {
    rule: 'pages:same-text',
    fires: { '001.txt': market, '002.txt': market },
    says: [
      'DIR/002.txt:1:1: Unexpected copy of 001.txt, expected another page; both are kept and would vote as two witnesses, so remove one [pages:same-text]',
    ],
    silent: { '001.txt': market, '002.txt': { text: `${market.text}\n` } },
  },
  {
    rule: 'pages:printings',
    fires: printings(limits.printings.most + 1),
    says: [
      'DIR/000.txt:1:1: Unexpected 501 printings of the text of this article, expected at most 500; each is kept by itself, and none is compared [pages:printings]',
    ],
    silent: printings(2),
  },
  {
    rule: 'read:file',
    fires: {
      '001.txt': { link: 'nowhere.txt' },
      '002.txt': { folder: true },
      '003.txt': market,
      '003.yaml': { folder: true },
      '004.txt': { link: '/dev/null' },
    },
    says: [
      'DIR/001.txt:1:1: Unexpected link to a file that is not there, expected a file with text [read:file]',
      'DIR/002.txt:1:1: Unexpected folder, expected a file with text [read:file]',
      'DIR/003.yaml:1:1: Unexpected folder, expected a file with text [read:file]',
      'DIR/004.txt:1:1: Unexpected pipe, socket or device, expected a file with text [read:file]',
    ],
    silent: { '001.txt': { link: '002.txt' }, '002.txt': market, '003': { folder: true } },
  },
  {
    rule: 'read:too-large',
    fires: { '001.txt': { size: limits.page.most + 1 } },
    says: [
      'DIR/001.txt:1:1: Unexpected file of 10000001 bytes, expected at most 10000000; give each page a file of its own [read:too-large]',
    ],
    silent: { '001.txt': market, '002.pdf': { size: limits.page.most + 1 } },
  },
  {
    rule: 'read:long-line',
    fires: {
      '001.txt': { text: `甲\n${'a'.repeat(1_000_001)}\n` },
      '002.txt': { text: `${'a\n'.repeat(600_000)}${'乙'.repeat(333_334)}` },
    },
    says: [
      'DIR/001.txt:2:1: Unexpected line of 1000001 bytes, expected at most 1000000; break it where the page does [read:long-line]',
      'DIR/002.txt:600001:1: Unexpected line of 1000002 bytes, expected at most 1000000; break it where the page does [read:long-line]',
    ],
    silent: { '001.txt': market, '002.yaml': { text: `# ${'a'.repeat(1_000_001)}` } },
  },
  {
    rule: 'sidecar:too-large',
    fires: { '001.txt': market, '001.yaml': { size: 1_000_001 } },
    says: [
      'DIR/001.yaml:1:1: Unexpected sidecar of 1000001 bytes, expected at most 1000000; it says no more than the page’s text does not [sidecar:too-large]',
    ],
    silent: { '001.txt': market, '001.yaml': paper },
  },
  {
    rule: 'sidecar:name',
    fires: { '001.txt': market, '001.yml': paper, '002.txt': port, '002.YAML': paper },
    says: [
      'DIR/001.yml:1:1: Unexpected ending .yml, expected 001.yaml; rename the sidecar [sidecar:name]',
      'DIR/002.YAML:1:1: Unexpected ending .YAML, expected 002.yaml; rename the sidecar [sidecar:name]',
    ],
    silent: { '001.txt': market, '001.yaml': paper },
  },
  {
    rule: 'sidecar:no-page',
    fires: { '001.txt': market, '002.yaml': paper },
    says: [
      'DIR/002.yaml:1:1: Unexpected sidecar without a page, expected 002.txt beside it [sidecar:no-page]',
    ],
    silent: { '001.txt': market, '001.yaml': paper, corrections: { folder: true } },
  },
  {
    rule: 'lint:near-miss',
    fires: phraseOn('同心同德建没幸福家园'),
    says: [
      'DIR/200.txt:1:13-1:14: Unexpected 没 in “心同德建没幸福家园”, expected 设 as in 9 other texts [lint:near-miss]',
    ],
    silent: phraseOn('同心同德，建没幸福家园'),
  },
];
