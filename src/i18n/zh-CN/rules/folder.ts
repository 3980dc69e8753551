/** The rules about a folder of pages: the files in it, and what its texts tell of each other. */
export const folderRules = {
  'pages:none': {
    title: '没有版面',
    explanation:
      '所给的文件夹及其子文件夹里没有一个版面。每个版面是一个文件：以 .txt 为名的文字，或文字识别引擎写出的文件。',
  },
  'pages:no-engine': {
    title: '不是引擎文件',
    explanation:
      '从文件名看（.xml、.hocr、.html、.tsv、.json）像是文字识别引擎写出的文件，内容却不是 ALTO、hOCR、PAGE XML、Tesseract 的 TSV，也不是 PaddleOCR 或 MinerU 的 JSON，因此不读。不是版面的请移到别处。',
  },
  'read:engine-file': {
    title: '引擎文件有误',
    explanation: '这是文字识别引擎写出的文件，但其中有错，无法读取。请从引擎重新导出这一版。',
  },
  'pages:ending': {
    title: '文件未读',
    explanation:
      '版面文件一律以小写的 .txt 为名，Markdown 也不例外；以 .md、.TXT 等为名的不读。是版面的请改名，不是的请移到别处，或取名 README。',
  },
  'pages:id': {
    title: '版面编号不合规定',
    explanation:
      '版面编号取自文件名第一个下划线或句点之前的部分，前面加上所在各级文件夹的名字，只能用小写拉丁字母、数字和连字符，因为它要用在网址里。请改文件名，或在说明文件里用 id: 另行指定。',
  },
  'pages:duplicate-id': {
    title: '版面编号重复',
    explanation: '两个文件得出同一个版面编号。请改文件名，或在说明文件里用 id: 另行指定。',
  },
  'pages:same-text': {
    title: '同一版面两份',
    explanation: '两个文件的内容逐字节相同。两份都会保留，互为“转载”，各算一证，票数因此虚增；请删去一份。',
  },
  'pages:printings': {
    title: '刊本过多',
    explanation:
      '同一文本的刊本多于所能对校之数：刊本越多，对校越费时，列出来也无从阅读。各本仍分别整理、照常可读，只是不相互对校。若要并排比较，请用较少的版面构建。',
  },
  'read:file': {
    title: '文件读不出',
    explanation:
      '以 .txt 或 .yaml 为名的不是可读的文件：是文件夹、管道或设备、指向空处的链接，或没有权限的文件。请改名或移走。',
  },
  'read:too-large': {
    title: '文件过大',
    explanation: '一个版面的文字不会有上千万字节。多半是放错了文件，或许多版面连成了一个文件；请分版存放。',
  },
  'read:long-line': {
    title: '一行过长',
    explanation:
      '版面文件里有一行长达几十万字。没有哪一版印得下这样一行：多半不是文字，或换行全丢了；请分行存放。',
  },
  'sidecar:too-large': {
    title: '说明文件过大',
    explanation: '说明文件只说一版的报名、日期、版次和几处编排，不会有上百万字节。多半是放错了文件。',
  },
  'sidecar:name': {
    title: '说明文件命名不对',
    explanation: '说明文件以小写的 .yaml 为名，不用 .yml 或 .YAML。',
  },
  'sidecar:no-page': {
    title: '说明文件没有对应的版面',
    explanation: '每个说明文件与同名的 .txt 文件相配；这一个找不到版面。',
  },
  'lint:near-miss': {
    title: '成语套语差一字',
    explanation:
      '别的文章里一再出现的套语（至少八篇，前后共八字相同），独此一处差了一个字或一个词，多是识别之误。只查他报未刊、无从对勘的文章；数目字不在此列。',
  },
} as const;
