import { flags, wrongUsage } from '../scripts/flags.ts';
import { fuzzers } from '../tests/fuzz/fuzzers.ts';

const usage = 'npm run fuzz -- [--runs NUMBER] [--seed NUMBER] [--of WORDS]';
const given = flags(
  {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    of: { type: 'string', default: '' },
  },
  usage,
);
const [runs = 0, seed = 0] = [given.runs, given.seed].map((value) => {
  if (!/^\d{1,10}$/u.test(value)) wrongUsage(`Unexpected "${value}", expected a whole number.`, usage);
  return Number(value);
});
const chosen = fuzzers.filter(({ name }) => name.includes(given.of));
if (chosen.length === 0) wrongUsage(`Unexpected --of ${given.of}, expected part of a fuzzer's name.`, usage);

console.log(`Seed ${seed}\n\n| input | tried | costliest, ms of processor time |\n|---|---|---|`);
let all = 0;
for (const { name, run } of chosen) {
  const { inputs, mostMs } = run(seed, runs);
  all += inputs;
  console.log(`| ${name} | ${inputs} | ${mostMs.toFixed(0)} |`);
}
console.log(`\n${all} inputs, each held`);
