import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flags, wrongUsage } from '../scripts/flags.ts';
import { checkOut } from '../scripts/folders.ts';
import { tellDiskErrors } from '../scripts/disk-errors.ts';
import { makeCorpus } from './corpus/make-corpus.ts';
import { proportions } from './corpus/plan.ts';
import { truthFile, writeTruth } from './corpus/truth.ts';

tellDiskErrors();
const usage = 'npm run corpus -- --pages NUMBER [--days NUMBER] [--seed NUMBER] [--out DIR]';
const given = flags(
  {
    pages: { type: 'string', default: '100' },
    days: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.cache/corpus' },
  },
  usage,
);
const pages = numberOf('pages', given.pages, 1);
const size = {
  pages,
  // As many as a small country's papers print in a day.
  days: given.days === undefined ? Math.ceil(pages / 60) : numberOf('days', given.days, 1),
  seed: numberOf('seed', given.seed, 0),
};
checkOut(given.out, { mark: truthFile, owner: 'run of this command', usage });

mkdirSync(given.out, { recursive: true });
const corpus = makeCorpus(size);
const truths: object[] = [];
for (const { text, sidecar, truth } of corpus.pages()) {
  writeFileSync(join(given.out, `${truth.id}_page.txt`), text);
  writeFileSync(join(given.out, `${truth.id}_page.yaml`), sidecar);
  truths.push(truth);
}
writeTruth(given.out, { ...size, proportions, setPhrases: corpus.setPhrases }, truths);
console.log(
  `${size.pages} pages of ${size.days} days in ${given.out}/, the truth in ${truthFile} beside them`,
);

function numberOf(flag: string, value: string, least: number): number {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number < least || number > 1_000_000)
    wrongUsage(`--${flag} takes a whole number from ${least} to 1000000, not "${value}".`, usage);
  return number;
}
