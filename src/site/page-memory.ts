import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { z } from 'zod';
import { fileState } from '../export/seeds-state.ts';
import type { Question } from './observed.ts';
import { plainDigests, recordDigests } from './plain-digest.ts';

/** Where a build finds what the one before it made, and notes what it makes itself. */
export const memorySchema = z.object({
  /** The digest of all that pages are made by: the code and what the owner says of the site. */
  code: z.string(),
  /** The notes of the build that left the site at `site`, a page a line. */
  known: z.string(),
  site: z.string(),
  /** Where the site is made. */
  out: z.string(),
  /** The folder where the notes of this build go, those of each thread into a file of its own. */
  notes: z.string(),
});

/** A file of a page, one for each language, named from the site's root. */
export interface MadeFile {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a page was made from, its files, and the digest of what was made. */
interface Note {
  code: string;
  path: string;
  files: string[];
  /** The size and time of each file: a file that has them still was not written since. */
  states: string[];
  /** What it was given. */
  props: string;
  /** What it asked of the archive, and the digest of all answers. */
  questions: Question[];
  answers: string;
  made: string;
  /** Whether the build that wrote this took the page from the one before it. */
  taken: boolean;
}

/**
 * Pages of an earlier build, each with what it asked of the archive while it was made. Where the answers would be the
 * same now, what was given to it is the same, and the code is the same, so is the page: it can depend on nothing else.
 */
export class PageMemory {
  readonly #file: string;
  readonly #where: z.infer<typeof memorySchema>;
  readonly #answerAgain: (question: Question) => Promise<unknown>;
  readonly #known: ReadonlyMap<string, Note>;
  readonly #told = plainDigests();
  readonly #digests = recordDigests();
  readonly #answers = new Map<Question, string>();
  readonly #folders = new Set<string>();

  /** `answerAgain`: what is answered to a question now; rejects where nothing is known of what it is about. */
  constructor(where: z.infer<typeof memorySchema>, answerAgain: (question: Question) => Promise<unknown>) {
    this.#where = where;
    this.#file = join(where.notes, `${threadId}.jsonl`);
    this.#answerAgain = answerAgain;
    this.#known = notesIn(where.known);
  }

  /**
   * Puts the files of a page, as they stand in the earlier site, where the site is made, if they would be made the same now:
   * as second names of the same bytes, which costs a tenth of writing them.
   */
  async take(path: string, props: unknown): Promise<boolean> {
    const note = this.#known.get(path);
    if (note?.code !== this.#where.code || note.props !== this.#told(props)) return false;
    if (note.answers !== (await this.#answersTo(note.questions))) return false;
    const { site } = this.#where;
    // Somebody may have written into the site since.
    if (note.files.some((file, at) => fileState(join(site, file)) !== note.states[at])) return false;
    for (const file of note.files) nameAgain(join(site, file), this.#placeOf(file));
    this.#write({ ...note, states: this.#statesOf(note.files), taken: true });
    return true;
  }

  /** Writes the files of a page where the site is made, and notes what it was made from. */
  async put(
    path: string,
    props: unknown,
    { asked, made }: { asked: ReadonlySet<Question>; made: readonly MadeFile[] },
  ): Promise<void> {
    const questions = [...asked].sort();
    const answers = await this.#answersTo(questions);
    for (const { file, bytes } of made) writeFileSync(this.#placeOf(file), bytes);
    const files = made.map(({ file }) => file);
    this.#write({
      code: this.#where.code,
      path,
      files,
      states: this.#statesOf(files),
      props: this.#told(props),
      questions,
      answers,
      made: digestOfFiles(made),
      taken: false,
    });
  }

  /** Where a file is made, in a folder that is there. */
  #placeOf(file: string): string {
    const place = join(this.#where.out, file);
    const folder = dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }

  #statesOf(files: readonly string[]): string[] {
    return files.map((file) => fileState(join(this.#where.out, file)));
  }

  async #answersTo(questions: readonly Question[]): Promise<string> {
    const answers: string[] = [];
    for (const question of questions) answers.push(await this.#answerTo(question));
    return digestOf(answers.join('\n'));
  }

  async #answerTo(question: Question): Promise<string> {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    // What is asked about may be there no more, which is an answer too.
    const answer = this.#digests(await this.#answerAgain(question).catch(() => undefined));
    this.#answers.set(question, answer);
    return answer;
  }

  #write(note: Note): void {
    appendFileSync(this.#file, `${JSON.stringify(note)}\n`);
  }
}

function notesIn(file: string): Map<string, Note> {
  const lines = bytesOf(file)?.toString().split('\n') ?? [];
  const notes = lines.flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Note)));
  return new Map(notes.map((note) => [note.path, note]));
}

/** Gives a file another name; a copy of it, where that lies on another disk, or on one that knows no second names. */
function nameAgain(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    rmSync(name, { force: true });
    copyFileSync(file, name);
  }
}

function bytesOf(file: string): Buffer<ArrayBuffer> | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const digestOfFiles = (made: readonly MadeFile[]): string =>
  digestOf(made.map(({ file, bytes }) => `${file} ${digestOf(bytes)}`).join('\n'));

function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64');
}
