import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorrections } from '../../src/corrections/write-corrections.ts';
import type { CorrectionEntry } from '../../src/records/correction.ts';

export const headline = '县图书馆<svg onload=ran=1>昨日开馆';
export const inBody = '<svg><animate onbegin="ran=2" attributeName=x></svg>';
/** Elements of HTML are no text of a page: they are set aside, and shown as what was read. */
export const inMarkup = '<script>ran="body"</script><img src=x onerror="ran=6">';
export const inLink =
  '[点此](javascript:ran=3)<use href="javascript:ran=4">领奖</use>&lt;b&gt;{{1+1}}${1+1}</template></svg>';

/** Sequences for a terminal, overrides of direction, what has no width, controls; words of ours show their order. */
export const unseen = '东\u202e西\u202c\u200b南\u001b[31m\u001b]0;owned\u0007北\u0000\u0085';
/** What a scan of the sources for classes would take for some, and what a browser would for a stylesheet. */
const styling = '<style>*{display:none!important}</style>body:not(#a)]:hidden [&_*]:invisible shrink';

/** Two printings of one story that differ beside what is hostile, so that the comparison holds it too. */
const bodies = ['坐两站', '<details open ontoggle=ran=5>坐三站'].map((stops) => [
  `县图书馆昨日在城东新址开馆，当天接待读者三千余人次，${inBody}馆内设有少儿阅览室、报刊阅览室和自习区，读者凭身份证即可入馆。`,
  `“以前借书要${stops}公交车，现在下楼走五分钟就到。”住在附近的居民说，新馆的开放时间延长到晚上九点，周末也不休息，${inLink}十分方便。`,
  `据介绍，${inMarkup}新馆藏书十二万册，其中地方文献八千余册，全部免费开放，外地务工人员同样可以办理借阅手续，每次最多可以借阅十册，${unseen}读者${styling}各取所需。`,
]);

/** A sidecar's words are an editor's, and hostile all the same. */
const sidecar = `
paper: { name: '<script>ran="paper"</script>日报', basis: inferred, reason: '<img src=x onerror=ran=6>' }
date: { value: 2025-01-22, basis: inferred, reason: '</dd><script>ran="date"</script>' }
number: { value: '1"><script>ran="number"</script>', basis: inferred, reason: '"onmouseover="ran=7' }
`;

export const hostileReason =
  '<script>ran=1</script><img src=x onerror=ran=2> ]]> &lt;b&gt; =1+1 body:not(#a)]:hidden \u202e';

/** Names of files are anybody's too. */
export const hostileName = '902_<svg onload=ran=8>\u202e\u001b[31m"\n.txt';

export const accepted: CorrectionEntry = {
  id: '003-a7#p1',
  witness: '003-a7',
  context: '教育，郑军强调：',
  from: '军',
  to: '重<b>',
  decision: 'accept',
  reason: hostileReason,
  by: '<b>甲</b>',
  at: '2026-11-21',
  source_sha: 'fd4548c2',
};

const stale: CorrectionEntry = {
  ...accepted,
  context: '新篇章，以中国式',
  id: '003-a7#p4',
  from: '章',
  to: '',
  source_sha: '00000000',
};

/** A folder of seeds: pages 000 and 003 of the project, and the decisions of each file named. */
export function seedsWith(folder: string, files: Record<string, readonly CorrectionEntry[]>): string {
  const seeds = join(folder, 'seeds');
  mkdirSync(join(seeds, 'corrections'), { recursive: true });
  for (const name of readdirSync('seeds').filter((one) => /^00[03]_/u.test(one)))
    cpSync(join('seeds', name), join(seeds, name));
  for (const [name, entries] of Object.entries(files))
    writeFileSync(join(seeds, 'corrections', name), writeCorrections(entries));
  return seeds;
}

/** Hostile pages, a hostile sidecar, and decisions that are hostile, stale, or made twice. */
export function marredSeeds(folder: string): string {
  const seeds = seedsWith(folder, { 'a.yaml': [accepted, stale], 'b.yaml': [{ ...accepted, by: '乙' }] });
  for (const [index, body] of bodies.entries())
    writeFileSync(join(seeds, `90${index}_hostile.txt`), `${headline}\n\n${body.join('\n\n')}\n`);
  writeFileSync(join(seeds, '900_hostile.yaml'), sidecar);
  writeFileSync(join(seeds, hostileName), `${unseen}\n`);
  writeFileSync(join(seeds, 'corrections/\u001b[31m\u202e.txt'), '');
  return seeds;
}
