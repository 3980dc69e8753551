import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { GeneratedPage, TrueBody } from './set-page.ts';

const folder = new URL('../fixtures/generated/', import.meta.url);

export interface KeptPage {
  name: string;
  text: string;
  bodies: TrueBody[];
}

/** The generated pages that once came back wrong: `<name>.txt`, and beside it what is true of it, `<name>.bodies.txt`. */
export function keptPages(): KeptPage[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.bodies.txt'));
  return names.map((file) => {
    const name = file.replace(/\.bodies\.txt$/u, '');
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    return { name, text, bodies: readBodies(readFileSync(new URL(file, folder), 'utf8')) };
  });
}

/** Keeps a page that came back wrong under a name that says how. */
export function keepPage(name: string, { text, bodies }: GeneratedPage): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.txt`, folder), text);
  writeFileSync(new URL(`${name}.bodies.txt`, folder), writeBodies(bodies));
}

/** One body after another: `= headline` (`=` for none), then a line a block, headings behind `- `. */
function writeBodies(bodies: readonly TrueBody[]): string {
  const lines = bodies.flatMap(({ headline, blocks }) => [
    `= ${headline ?? ''}`.trimEnd(),
    ...blocks.map(({ type, text }) => (type === 'heading' ? `- ${text}` : text)),
    '',
  ]);
  return lines.join('\n');
}

function readBodies(text: string): TrueBody[] {
  const bodies: TrueBody[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    if (line.startsWith('=')) bodies.push({ headline: line.slice(2) || null, blocks: [] });
    else if (line.startsWith('- ')) bodies.at(-1)?.blocks.push({ type: 'heading', text: line.slice(2) });
    else bodies.at(-1)?.blocks.push({ type: 'paragraph', text: line });
  }
  return bodies;
}
