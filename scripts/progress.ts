import type { BuildStage, TellStage } from '../src/export/stages.ts';

/** What is shorter needs no telling. */
const quietMs = 5_000;
/** How often a line is written where none can be written over. */
const plainMs = 10_000;
/** How often the line of a terminal is written over. */
const terminalMs = 100;

const doing: Record<BuildStage, string> = {
  read: 'Reading pages',
  collate: 'Collating stories',
  correct: 'Applying corrections',
  write: 'Writing records',
  bundle: 'Bundling scripts and styles',
  pages: 'Making pages',
  fonts: 'Cutting fonts',
  index: 'Indexing for search',
  place: 'Putting in place',
};

/** What part of a stage tells how long the rest will take: its first parts may be few and large. */
const tellingPart = 1 / 20;

/** Where progress is written to, and what the time is. */
export interface Screen {
  terminal: boolean;
  write: (text: string) => void;
  /** Milliseconds since some moment. */
  now: () => number;
}

const standardError: Screen = {
  terminal: process.stderr.isTTY,
  write: (text) => process.stderr.write(text),
  now: () => performance.now(),
};

/**
 * Tells on standard error how far a long run is: stage, count, and, when enough of the stage is done to say so, the time the
 * rest of it will take if it goes on like that. On a terminal one line is written over; elsewhere a line comes every ten seconds.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #beganAt: number;
  #toldAt: number;
  #stage: { name: BuildStage; since: number; done: number; all: number } | null = null;

  constructor(screen: Screen = standardError) {
    this.#screen = screen;
    this.#beganAt = screen.now();
    this.#toldAt = this.#beganAt;
  }

  readonly tell: TellStage = (stage, done = 0, all = 0) => {
    const since = this.#stage?.name === stage ? this.#stage.since : this.#screen.now();
    this.#stage = { name: stage, since, done, all };
    this.tick();
  };

  /** Writes where it is time to; to be called now and then in stages that do not tell their parts. */
  tick(): void {
    const { terminal, now, write } = this.#screen;
    const at = now();
    const wait = terminal ? terminalMs : plainMs;
    if (!this.#stage || at - this.#beganAt < quietMs || at - this.#toldAt < wait) return;
    this.#toldAt = at;
    write(terminal ? `\r\u001b[K${this.#line(at)}` : `${this.#line(at)}\n`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#screen.terminal) this.#screen.write('\r\u001b[K');
    this.#stage = null;
  }

  #line(at: number): string {
    if (!this.#stage) return '';
    const { name, since, done, all } = this.#stage;
    if (all === 0) return `${doing[name]} …`;
    const left = done / all < tellingPart ? '' : `, ${timeLeft(((at - since) / done) * (all - done))} left`;
    return `${doing[name]}: ${done.toLocaleString('en')} of ${all.toLocaleString('en')}${left}`;
  }
}

/** `40 s`, `3 min` */
function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
