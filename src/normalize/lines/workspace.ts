/** What a search works in: made once for many, as a typed array has its bytes outside the heap, which takes long. */
export class Workspace {
  /** How each state of each line was come by. */
  trail = new Int32Array();
  /** The best score of each state at the line reached, and at the next. */
  scores = new Float64Array();
  next = new Float64Array();

  /** Is large enough for a search of so many lines. */
  fit(states: number, lines: number): void {
    if (this.trail.length < states * lines) this.trail = new Int32Array(states * lines);
    if (this.scores.length >= states) return;
    this.scores = new Float64Array(states);
    this.next = new Float64Array(states);
  }

  /** Holds what another does of its first states and lines. */
  take({ trail, scores }: Workspace, states: number, lines: number): void {
    this.fit(states, trail.length / states);
    for (let at = 0; at < states * lines; at += 1) this.trail[at] = trail[at] as number;
    for (let at = 0; at < states; at += 1) this.scores[at] = scores[at] as number;
  }
}
