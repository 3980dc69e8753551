import { argued } from './argued.ts';
import type { Mutant } from './instrument.ts';
import type { Fate } from './trial-files.ts';

export interface Tried extends Mutant {
  fate: Fate['fate'];
}

/** `src/text/fold.ts:12 boundary: < → <=` */
export function tell({ file, line, change }: Mutant): string {
  return `${file}:${line} ${change}`;
}

/** The score of each room and of all, then what lived and is not argued. */
export function printScore(tried: readonly Tried[]): void {
  const rooms = [...new Set(tried.map(roomOf))].toSorted();
  console.log('| room | mutants | killed | came to no end | argued | score |\n|---|---|---|---|---|---|');
  for (const room of rooms)
    console.log(
      row(
        room,
        tried.filter((one) => roomOf(one) === room),
      ),
    );
  console.log(row('all', tried));
  const left = tried.filter((one) => one.fate === 'lived' && !isArgued(one));
  for (const one of left) console.log(`- ${tell(one)}    ${one.text}`);
}

const roomOf = ({ file }: Mutant): string => file.split('/').slice(0, 2).join('/');

function row(name: string, tried: readonly Tried[]): string {
  const count = (fate: Fate['fate']): number => tried.filter((one) => one.fate === fate).length;
  const known = tried.filter((one) => one.fate === 'lived' && isArgued(one)).length;
  const ended = count('killed') + count('hung') + known;
  const score = `${((100 * ended) / Math.max(1, tried.length)).toFixed(1)} %`;
  return `| ${[name, tried.length, count('killed'), count('hung'), known, score].join(' | ')} |`;
}

/** Whether the list of arguments names this change of this line. */
function isArgued({ file, text, change }: Mutant): boolean {
  return argued.some((one) => one.file === file && one.text === text && one.changes.includes(change));
}
