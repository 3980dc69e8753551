import { withoutMessages } from './message.ts';

/** Values of JSON of which no text holds a message of ours, whoever wrote it; nearly none has a sign of one. */
export function parsePlain(json: string): unknown {
  if (isPlain(json)) return JSON.parse(json);
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? withoutMessages(value) : value,
  );
}

/** A value as JSON gives it back, of which no text holds a message of ours; the same one where none does. */
export function plainOf<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  return isPlain(json) ? value : (parsePlain(json) as Value);
}

const isPlain = (json: string): boolean =>
  withoutMessages(json) === json && !/\\u(?:fd[de]|fff)/iu.test(json);
