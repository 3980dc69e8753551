/** The rules about the files in `corrections/`. */
export const correctionRules = {
  'corrections:name': {
    title: '校改文件命名不对',
    explanation:
      '校改文件以 .yaml（或 .yml）为名，直接放在 corrections/ 里。别的文件和子文件夹不读，其中若有判断，便无一生效；以点开头的和 .md 不在此列。',
  },
  'corrections:too-large': {
    title: '校改文件过大',
    explanation: '一个校改文件不会有上百万字节。请分成几个文件。',
  },
  'corrections:encoding': {
    title: '校改文件编码不对',
    explanation: '校改文件一律用 UTF-8 编码。',
  },
  'corrections:syntax': {
    title: '校改文件不合 YAML 语法',
    explanation: '校改文件（corrections/ 中的 .yaml）读不通。',
  },
  'corrections:alias': {
    title: '校改文件用了别名',
    explanation: '校改文件只列条目，不用 YAML 的锚与别名：少数几个别名便可展开成无穷多的内容。',
  },
  'corrections:schema': {
    title: '校改条目不合规定',
    explanation: '校改条目里有不认识的键、缺少的键或不合规定的值。驳回须写理由；各字段须在一段之内。',
  },
  'corrections:paragraph-break': {
    title: '校改不动分段',
    explanation: '分段之异（layout）不入校改：校改只在一段之内换字。',
  },
  'corrections:contradiction': {
    title: '两条校改相左',
    explanation: '对同一证的同一处有两种判断。生成就此停止，须由人删去其一。',
  },
  'corrections:overlap': {
    title: '两条校改相叠',
    explanation: '两条采纳的校改改动同一证中相叠的文字，不知孰先孰后。',
  },
  'corrections:repeated': {
    title: '同一人重判',
    explanation: '同一人对同一处判了两次而判断相同。只计一次：一人之判不能自行复核。',
  },
  'corrections:new-evidence': {
    title: '判断之后添了新证',
    explanation:
      '所判之证文字未变，他证有增减或改动，故此处异文已换了编号。判断照旧有效；新证既至，宜再看一眼。',
  },
  'corrections:stale': {
    title: '校改已失效',
    explanation:
      '版面文件、读法或前后文字与判断时不符，或其处已不存在。失效者列于校改记录，不入正文；须重新核对后再判。',
  },
} as const;
