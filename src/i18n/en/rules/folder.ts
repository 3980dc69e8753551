/** The rules about a folder of pages: the files in it, and what its texts tell of each other. */
export const folderRules = {
  'pages:none': {
    title: 'No pages',
    explanation:
      'The folder holds no page, neither itself nor in a folder inside it. Each page is one file: text that ends in .txt, or what an OCR engine wrote.',
  },
  'pages:no-engine': {
    title: 'No engine’s file',
    explanation:
      'By its ending the file could be one that an OCR engine wrote (.xml, .hocr, .html, .tsv, .json), but it holds neither ALTO, hOCR, PAGE XML, Tesseract’s TSV, nor JSON of PaddleOCR or MinerU. It is not read. Move it away if it is no page.',
  },
  'read:engine-file': {
    title: 'Engine’s file broken',
    explanation:
      'The file is one that an OCR engine writes, but a fault in it keeps it from being read. Export the page again from the engine.',
  },
  'pages:ending': {
    title: 'File not read',
    explanation:
      'Files of pages end in .txt in lower case, Markdown too; what ends in .md or .TXT is not read. Rename it if it is a page; else move it away, or call it README.',
  },
  'pages:id': {
    title: 'Unfit page id',
    explanation:
      'A page’s id is what stands before the first underscore or full stop of its file’s name, behind the names of the folders that it lies in: lower-case Latin letters, digits and hyphens, since it goes into addresses. Rename the file, or give an id: in the sidecar.',
  },
  'pages:duplicate-id': {
    title: 'Page id used twice',
    explanation: 'Two files give the same page id. Rename one, or give it an id: in its sidecar.',
  },
  'pages:same-text': {
    title: 'The same page twice',
    explanation:
      'Two files are the same byte for byte. Both are kept, as reprints of each other with a vote each, which inflates majorities; remove one.',
  },
  'pages:printings': {
    title: 'Printed too often',
    explanation:
      'A text is printed more often than is compared: what comparing costs grows with the printings, and a table of so many tells nobody anything. Each printing is read and shown by itself, none is compared. Build from fewer pages to see them side by side.',
  },
  'read:file': {
    title: 'File cannot be read',
    explanation:
      'What is called .txt or .yaml is no readable file: a folder, a pipe or device, a link to nothing, or a file that may not be read. Rename it or move it away.',
  },
  'read:too-large': {
    title: 'File too large',
    explanation:
      'No page holds tens of millions of bytes. It is probably the wrong file, or many pages in one; give each page a file of its own.',
  },
  'read:long-line': {
    title: 'Line too long',
    explanation:
      'A line of the file is hundreds of thousands of characters long. No page prints such a line: it is no text, or all line breaks are lost; break it where the page does.',
  },
  'sidecar:too-large': {
    title: 'Sidecar too large',
    explanation:
      'A sidecar says the paper, date and number of a page and how a few pieces are arranged; that takes no million bytes. It is probably the wrong file.',
  },
  'sidecar:name': {
    title: 'Unfit name of a sidecar',
    explanation: 'Sidecars end in .yaml in lower case, not in .yml or .YAML.',
  },
  'sidecar:no-page': {
    title: 'Sidecar without a page',
    explanation: 'Each sidecar goes with the .txt file of the same name; this one has none.',
  },
  'lint:near-miss': {
    title: 'A set phrase with one word changed',
    explanation:
      'Other articles use a set phrase again and again (eight at least, with eight characters around it the same), and this place alone has another character or word: mostly a misreading. Only articles that no other paper prints are looked at, since nothing else can be compared with them; numbers are left out.',
  },
} as const;
