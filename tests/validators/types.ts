import { join } from 'node:path';
import ts from 'typescript';

/** A value, and the type of another project that it should be of. */
interface Typed {
  /** What it is called where it is at fault. */
  name: string;
  type: string;
  value: unknown;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2024.d.ts'],
  types: [],
};

/**
 * What TypeScript finds wrong with values by the types of a package, which know each property and what it may hold: one
 * line a fault, `name: message`. `imports`: lines that bring the types in.
 */
export function typeFaults(imports: string, values: readonly Typed[]): string[] {
  // Beside this file, so that packages are found from there; it is on no disk.
  const file = join(import.meta.dirname, 'values.ts');
  const lines = values.map(
    ({ type, value }, at) => `export const v${at}: ${type} = ${JSON.stringify(value)};`,
  );
  const source = ts.createSourceFile(file, [imports, ...lines].join('\n'), ts.ScriptTarget.ES2024);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === file ? source : read(name, ...rest));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ start = 0, messageText }) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      return `${values[line - imports.split('\n').length]?.name ?? 'imports'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}
