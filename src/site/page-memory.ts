import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { z } from 'zod';
import type { Question } from './observed.ts';
import { plainDigests, recordDigests } from './plain-digest.ts';

/** Where a build finds what the one before it made, and notes what it makes itself. */
export const memorySchema = z.object({
  /** The digest of all that pages are made by: the code and what the owner says of the site. */
  code: z.string(),
  /** The notes of the build that left the site at `site`, a page a line. */
  known: z.string(),
  site: z.string(),
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

  /** `answerAgain`: what is answered to a question now; rejects where nothing is known of what it is about. */
  constructor(where: z.infer<typeof memorySchema>, answerAgain: (question: Question) => Promise<unknown>) {
    this.#where = where;
    this.#file = join(where.notes, `${threadId}.jsonl`);
    this.#answerAgain = answerAgain;
    this.#known = notesIn(where.known);
  }

  /** The files of a page as they stand in the site, if it would be made the same now. */
  async find(path: string, props: unknown): Promise<MadeFile[] | null> {
    const note = this.#known.get(path);
    if (note?.code !== this.#where.code || note.props !== this.#told(props)) return null;
    if (note.answers !== (await this.#answersTo(note.questions))) return null;
    const made = note.files.flatMap((file) => {
      const bytes = bytesOf(join(this.#where.site, file));
      return bytes === null ? [] : { file, bytes };
    });
    // Somebody may have written into the site since.
    if (digestOfFiles(made) !== note.made) return null;
    this.#write({ ...note, taken: true });
    return made;
  }

  /** Notes what a page was made from. */
  async put(
    path: string,
    props: unknown,
    { asked, made }: { asked: ReadonlySet<Question>; made: readonly MadeFile[] },
  ): Promise<void> {
    const questions = [...asked].sort();
    const answers = await this.#answersTo(questions);
    this.#write({
      code: this.#where.code,
      path,
      files: made.map(({ file }) => file),
      props: this.#told(props),
      questions,
      answers,
      made: digestOfFiles(made),
      taken: false,
    });
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
