import ts from 'typescript';
import { replacementsOf } from './replacements.ts';

/** One small change to a source file. */
export interface Mutant {
  file: string;
  /** Its place among the mutants of its file, from 0. */
  at: number;
  /** In which line it stands (1-based), and the line itself. */
  line: number;
  text: string;
  /** `boundary: < → <=` */
  change: string;
}

interface Instrumented {
  mutants: Mutant[];
  /** The source with all mutants in it: each expression asks `mutated(number)` which of its forms is wanted. */
  code: string;
}

/**
 * Puts every mutant of a TypeScript file into it, numbered from `first` on. What is put in stands in the same line. Types,
 * imports and messages of errors are left alone.
 */
export function instrument(file: string, source: string, first = 0): Instrumented {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const lines = source.split('\n');

  /** The text of a node with what stands in it instrumented. */
  const written = (node: ts.Node): string => {
    const from = node.getStart(tree);
    let at = from;
    let code = '';
    if (!isLeftAlone(node))
      ts.forEachChild(node, (child) => {
        const start = child.getStart(tree);
        code += source.slice(at, start) + asked(child);
        at = child.getEnd();
      });
    return code + source.slice(at, node.getEnd());
  };

  const asked = (node: ts.Node): string => {
    if (isLeftAlone(node)) return node.getText(tree);
    const forms = replacementsOf(node).map(({ kind, code, at = node }) => {
      const line = tree.getLineAndCharacterOfPosition(at.getStart(tree)).line + 1;
      const change = `${kind}: ${oneLine(at.getText(tree))} → ${oneLine(code)}`;
      const number = first + mutants.length;
      mutants.push({ file, at: mutants.length, line, text: lines[line - 1]?.trim() ?? '', change });
      const before = source.slice(node.getStart(tree), at.getStart(tree));
      return `mutated(${number}) ? (${before}${code}${source.slice(at.getEnd(), node.getEnd())}) : `;
    });
    const own = written(node);
    return forms.length === 0 ? own : `(${forms.join('')}(${own}))`;
  };

  // Not imported: a name of one's own is asked many times as fast.
  const code = `const { mutated } = globalThis; ${written(tree)}`;
  return { mutants, code };
}

/** What runs for nobody, or says only what a bug is. */
function isLeftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isThrowStatement(node)
  );
}

const oneLine = (code: string): string => code.replaceAll(/\s+/gu, ' ');
