/** Joins articles that reprint each other, directly or by way of others, to groups of two or more, in their order. */
export function groupReprints(pairs: readonly (readonly [number, number])[], count: number): number[][] {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  for (const [left, right] of pairs) {
    const [a, b] = [rootOf(parent, left), rootOf(parent, right)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, number[]>();
  for (let member = 0; member < count; member += 1) {
    const root = rootOf(parent, member);
    const group = groups.get(root);
    if (group) group.push(member);
    else groups.set(root, [member]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function rootOf(parent: Int32Array, member: number): number {
  let root = member;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root] as number] as number;
    root = parent[root] as number;
  }
  return root;
}
