import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of two pages that print one story, `told` in it, which build in a few seconds. Returns its path. */
export function smallSeeds(folder: string, told: string): string {
  const seeds = join(folder, `seeds-${told}`);
  mkdirSync(seeds, { recursive: true });
  const body = `县图书馆昨日在城东新址开馆，当天接待读者${told}余人次，馆内设有少儿阅览室、报刊阅览室和自习区，读者凭身份证即可入馆。据介绍，新馆藏书十二万册，其中地方文献八千余册，全部免费开放，外地务工人员同样可以办理借阅手续，每次最多可以借阅十册。`;
  writeFileSync(join(seeds, '700_a.txt'), `图书馆开馆\n\n${body}\n`);
  writeFileSync(join(seeds, '701_b.txt'), `新馆迎来读者\n\n${body.replace('每次', '每回')}\n`);
  return seeds;
}
