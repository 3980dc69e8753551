import type { BuildStage } from '../src/export/stages.ts';
import { processorMs } from './processor-time.ts';

/** What a stage took, of the processor and by the clock. */
export interface StageTime {
  stage: BuildStage;
  cpuMs: number;
  clockMs: number;
}

/** A moment: of the processor, what one took until then; by the clock, since 1970. */
export type Moment = Omit<StageTime, 'stage'>;

/** The stage that somebody is in and since when by the clock; `null` between two. */
type Current = { time: StageTime; since: number } | null;

/**
 * Measures stages as they are told, by this thread and by one beside it at a time. Where both are in a stage, the other
 * thread's has what that thread took, and this one's all else that the process took; else the one has all.
 */
export class StageTimes {
  readonly #times: StageTime[] = [];
  readonly #now: () => Moment;
  #own: Current = null;
  #beside: Current = null;
  #measured: { processMs: number; besideMs: number };

  constructor(
    now = (): Moment => ({ cpuMs: processorMs(), clockMs: performance.timeOrigin + performance.now() }),
  ) {
    this.#now = now;
    this.#measured = { processMs: now().cpuMs, besideMs: 0 };
  }

  /** This thread begins a stage; `null`: it waits for the other. */
  tell(stage: BuildStage | null): void {
    this.#charge(this.#measured.besideMs);
    this.#own = this.#next(this.#own, stage, this.#now().clockMs);
  }

  /** The other thread began a stage, or ended; `at`: when it did, and what it had taken of the processor until then. */
  tellBeside(stage: BuildStage | null, at: Moment): void {
    this.#charge(at.cpuMs);
    this.#beside = this.#next(this.#beside, stage, at.clockMs);
    if (stage === null) this.#measured.besideMs = 0;
  }

  /** What each stage took that has ended. */
  get all(): readonly StageTime[] {
    return this.#times;
  }

  #next(current: Current, stage: BuildStage | null, clockMs: number): Current {
    if (current?.time.stage === stage) return current;
    if (current) current.time.clockMs = clockMs - current.since;
    if (stage === null) return null;
    const time = { stage, cpuMs: 0, clockMs: 0 };
    this.#times.push(time);
    return { time, since: clockMs };
  }

  /** Gives what was taken of the processor since the last measuring to the stages that took it. */
  #charge(besideMs: number): void {
    const { processMs, besideMs: lastMs } = this.#measured;
    this.#measured = { processMs: this.#now().cpuMs, besideMs };
    const taken = this.#measured.processMs - processMs;
    const own = this.#beside === null ? taken : this.#own === null ? 0 : taken - (besideMs - lastMs);
    if (this.#own) this.#own.time.cpuMs += own;
    if (this.#beside) this.#beside.time.cpuMs += taken - own;
  }
}
