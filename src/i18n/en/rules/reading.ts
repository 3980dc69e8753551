/** The rules about how an engine or a model read a page. */
export const readingRules = {
  'page:markup-only': {
    title: 'No text',
    explanation:
      'The file is the output format of an OCR engine (ALTO, PAGE, hOCR, JSON …) and no text. No article is pieced together from markup; all of it is listed as unplaced. Export it as plain text or Markdown.',
  },
  'page:several-scans': {
    title: 'Several pages in a file',
    explanation:
      'The file of the OCR engine tells of several scans, as of a PDF. They are read as one page, one behind the other, so that a story may be joined over two of them and all have one paper, date and number. Give each page a file of its own.',
  },
  'page:model-talk': {
    title: 'Words of the model',
    explanation:
      'Words of the model that read the page stand before or after the text (“here is the text in the picture”), which the page does not print. They are set aside as unplaced; if that is wrong, join the line to the text and read the page again.',
  },
  'page:program': {
    title: 'Scripts of a web page',
    explanation:
      'The file holds scripts or styles of a web page, which the newspaper does not print. What stands within them is set aside as unplaced; save the text of the page alone, and not the whole web page.',
  },
  'page:spaced-han': {
    title: 'A space between all characters',
    explanation:
      'Most Chinese characters have a space between them, which the engine (Tesseract, for one) put there and not the page. Single spaces are taken out, two or more are kept; a single space that was printed can no longer be told, so look at the headlines.',
  },
  'page:doubled-lines': {
    title: 'Every line twice',
    explanation:
      'Nearly every line is there twice, mostly because the text layer was laid over itself. Each is taken once, the copies are listed as unplaced. Use a text with one layer.',
  },
  'page:looping': {
    title: 'The model went in circles',
    explanation:
      'The model repeats the same words to the end of the file: what should follow was most likely not read. Read the page again.',
  },
  'repeats:loop': {
    title: 'Repeated in a loop',
    explanation:
      'The same words come five times or more in a row, as a model caught in a loop writes them. The first is kept, the others are listed as unplaced.',
  },
  'page:read-across': {
    title: 'Read across the columns',
    explanation:
      'The text was read straight across the columns, so that one line holds words of several. Where lines have wide gaps they are parted there; where not, they cannot be. Let the engine find the columns first and read the page again.',
  },
  'page:vertical-reversed': {
    title: 'Vertical text in reverse',
    explanation:
      'Brackets close before they open and lines begin with full stops: vertical text was probably read from left to right, or character by character in reverse. The order is left alone; read the page again with the engine set to vertical text.',
  },
  'page:not-chinese': {
    title: 'Not Chinese',
    explanation:
      'Chinese characters are few, or there is much kana. How paragraphs and headlines are found is made for Chinese newspapers and may not fit. Check that it is the right file.',
  },
} as const;
