/**
 * A function that works out what it gives for each record once, since many pages show the same ones. What is worked out
 * may depend on nothing but the record itself, or on what else is always given with it, so that a page that was given the
 * record has asked for all of it.
 */
export function onceFor<About extends object, More extends unknown[], Result>(
  workOut: (about: About, ...more: More) => Result,
): (about: About, ...more: More) => Result {
  const known = new WeakMap<About, { result: Result }>();
  return (about, ...more) => {
    const before = known.get(about);
    if (before) return before.result;
    const result = workOut(about, ...more);
    known.set(about, { result });
    return result;
  };
}
