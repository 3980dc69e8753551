import { z } from 'zod';
import { quoted } from './quoted.ts';

export type Path = readonly PropertyKey[];

/** What is wrong with a value of a YAML file, and with which: of a key that is not known, the key itself. */
export interface Reason {
  path: Path;
  isKey: boolean;
  reason: string;
}

/** As much of a JSON Schema as says what is expected at a place. */
interface Expected {
  description?: string;
  properties?: Record<string, Expected>;
  items?: Expected;
}

/**
 * What is wrong with what a file says, in words for its author: what was found, and what is expected there, which is what
 * the schema is described as.
 */
export function schemaReasons(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  said: unknown,
): Reason[] {
  const whole = z.toJSONSchema(schema, { io: 'input' }) as Expected;
  return issues.flatMap((issue): Reason[] => {
    const { path } = issue;
    const expected = expectedAt(whole, path);
    if (issue.code === 'unrecognized_keys') {
      const keys = Object.keys(expected.properties ?? {}).join(', ');
      return issue.keys.map((key) => {
        return {
          path: [...path, key],
          isKey: true,
          reason: `Unexpected key "${quoted(key)}", expected one of ${keys}`,
        };
      });
    }
    if (issue.code === 'custom') return [{ path, isKey: false, reason: issue.message }];
    const found = valueAt(said, path);
    const what = inWords(expected);
    const reason =
      found === undefined ? `expected this key, with ${what}` : `Unexpected ${told(found)}, expected ${what}`;
    return [{ path, isKey: false, reason }];
  });
}

function expectedAt(schema: Expected, path: Path): Expected {
  let at: Expected = schema;
  for (const step of path) at = (typeof step === 'number' ? at.items : at.properties?.[String(step)]) ?? {};
  return at;
}

function inWords({ description, properties, items }: Expected): string {
  if (description !== undefined) return description;
  if (properties !== undefined) return `the keys ${Object.keys(properties).join(', ')} with their values`;
  return items === undefined ? 'another value' : 'a list';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

function told(found: unknown): string {
  if (Array.isArray(found)) return found.length === 0 ? 'empty list' : 'list';
  if (typeof found === 'object' && found !== null) return 'keys with values';
  return typeof found === 'string' ? JSON.stringify(quoted(found)) : String(found);
}
