/** The rules about how an engine or a model read a page. */
export const readingRules = {
  'page:markup-only': {
    title: '不是文本',
    explanation:
      '这个文件是识别引擎的结果文件（ALTO、PAGE、hOCR、JSON 等），不是文本。不从标记里拼凑文章，全文列在“未编入”里；请导出为纯文本或 Markdown 再放进来。',
  },
  'page:several-scans': {
    title: '一个文件多个版面',
    explanation:
      '识别引擎的这个文件含有多张扫描图（例如整份 PDF）。它们前后相接，作一个版面读，文章可能跨版相连，报名、日期、版次也只有一份。请每版各用一个文件。',
  },
  'page:model-talk': {
    title: '夹有模型的话',
    explanation:
      '文字前后有识别模型自己说的话（“以下是图片中的文字”之类），不是版面上印的。已剔出，列在“未编入”里；剔错了，请把那一行并入正文后重新读入。',
  },
  'page:program': {
    title: '夹有网页程序',
    explanation:
      '文件里有网页的脚本或样式（script、style），不是版面上印的。其中的内容已剔出，列在“未编入”里；请只存版面的文字，不要存整个网页。',
  },
  'page:spaced-han': {
    title: '字字分开',
    explanation:
      '多数汉字之间都有一个空格，是识别引擎（如 Tesseract）加的，不是版面上的。单个空格已去掉，两个以上的照留；词间原有的单个空格因此分辨不出，请看一看标题。',
  },
  'page:doubled-lines': {
    title: '行行重出',
    explanation:
      '几乎每一行都连出两次，多半是文字层叠了两层。每行只取一遍，另一遍列在“未编入”里。请换用单层的文本。',
  },
  'page:looping': {
    title: '识别陷入循环',
    explanation:
      '识别模型反复输出同一段文字，直到文件末尾也没有停：后面的内容多半没有读出来。请重新识别这一版。',
  },
  'repeats:loop': {
    title: '循环重出',
    explanation: '同样的文字一连出现五次以上，是识别模型陷入了循环。只留第一遍，其余列在“未编入”里。',
  },
  'page:read-across': {
    title: '横跨各栏',
    explanation:
      '文字是横着读过各栏的，一行里接连是几栏的字。行中有宽空的，按空处分成各栏再读；没有的分不开，请让识别引擎先分栏，再重新识别这一版。',
  },
  'page:vertical-reversed': {
    title: '竖排读反',
    explanation:
      '括号先合后开，句号逗号在行首：竖排文字多半是从左往右读的，或逐字倒了过来。次序不作改动；请用识别竖排的设置重新识别这一版。',
  },
  'page:not-chinese': {
    title: '不是中文',
    explanation:
      '汉字只占少数，或夹有大量假名：断段、找标题的办法都是为中文报纸定的，不一定合用。请看看是否放错了文件。',
  },
} as const;
