/** Sets of texts that grow together (disjoint sets with path halving). */
export class Groups {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, at) => at);
  }

  rootOf(member: number): number {
    let root = member;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root] as number] as number;
      root = this.#parents[root] as number;
    }
    return root;
  }

  join(left: number, right: number): void {
    const [a, b] = [this.rootOf(left), this.rootOf(right)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** The groups of two or more, by their first member, members ascending. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (let member = 0; member < this.#parents.length; member += 1) {
      const root = this.rootOf(member);
      const group = groups.get(root);
      if (group) group.push(member);
      else groups.set(root, [member]);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }
}
