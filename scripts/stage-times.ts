import type { BuildStage, TellStage } from '../src/export/stages.ts';
import { processorMs } from './processor-time.ts';

/** What a stage took, of the processor and by the clock. */
export interface StageTime {
  stage: BuildStage;
  cpuMs: number;
  clockMs: number;
}

/** Measures stages as they are told. */
export class StageTimes {
  readonly #times: StageTime[] = [];
  #began = { cpuMs: processorMs(), clockMs: performance.now() };

  readonly tell: TellStage = (stage) => {
    if (this.#times.at(-1)?.stage === stage) return;
    this.#end();
    this.#times.push({ stage, cpuMs: 0, clockMs: 0 });
  };

  /** What each stage took, up to now. */
  get all(): readonly StageTime[] {
    this.#end();
    return this.#times;
  }

  #end(): void {
    const now = { cpuMs: processorMs(), clockMs: performance.now() };
    const last = this.#times.at(-1);
    if (last) {
      last.cpuMs += now.cpuMs - this.#began.cpuMs;
      last.clockMs += now.clockMs - this.#began.clockMs;
    }
    this.#began = now;
  }
}
