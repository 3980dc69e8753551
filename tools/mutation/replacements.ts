import ts from 'typescript';

export interface Replacement {
  kind: string;
  code: string;
  /** The part of the expression that is replaced; all of it if left out. */
  at?: ts.Node;
}

/** What each operator is replaced by: its neighbour, with which a slip of the pen would confuse it. */
const operators = new Map<ts.SyntaxKind, readonly [kind: string, code: string]>([
  [ts.SyntaxKind.LessThanToken, ['boundary', '<=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['boundary', '<']],
  [ts.SyntaxKind.GreaterThanToken, ['boundary', '>=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['boundary', '>']],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['equality', '!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['equality', '===']],
  [ts.SyntaxKind.AmpersandAmpersandToken, ['logic', '||']],
  [ts.SyntaxKind.BarBarToken, ['logic', '&&']],
  [ts.SyntaxKind.PlusToken, ['arithmetic', '-']],
  [ts.SyntaxKind.MinusToken, ['arithmetic', '+']],
  [ts.SyntaxKind.AsteriskToken, ['arithmetic', '/']],
  [ts.SyntaxKind.SlashToken, ['arithmetic', '*']],
  [ts.SyntaxKind.PercentToken, ['arithmetic', '*']],
  [ts.SyntaxKind.PlusEqualsToken, ['arithmetic', '-=']],
  [ts.SyntaxKind.MinusEqualsToken, ['arithmetic', '+=']],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, ['bits', '<<']],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, ['bits', '<<']],
  [ts.SyntaxKind.LessThanLessThanToken, ['bits', '>>']],
  [ts.SyntaxKind.CaretToken, ['bits', '|']],
]);

/** Which method stands for which. */
const methods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

/** Calls that give what they were called on, or near it: left out, the rest still runs. */
const leftOut = new Set(['filter', 'toSorted', 'sort', 'slice', 'toReversed', 'reverse', 'trim']);

/** The changes that can be made to one expression, each a program that still compiles. */
export function replacementsOf(node: ts.Node): Replacement[] {
  return [...ifCondition(node), ...ifStatement(node), ...own(node)];
}

function own(node: ts.Node): Replacement[] {
  if (ts.isBinaryExpression(node)) return ofOperator(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ kind: 'negation', code: node.operand.getText() }];
  if (ts.isNumericLiteral(node)) return ofNumber(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ kind: 'truth', code: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ kind: 'truth', code: 'true' }];
  return ts.isCallExpression(node) ? ofCall(node) : [];
}

/** What an `if` or `?` asks, answered without looking. */
function ifCondition(node: ts.Node): Replacement[] {
  const { parent } = node;
  const asks =
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node);
  return asks ? ['true', 'false'].map((code) => ({ kind: 'condition', code })) : [];
}

/** A call or an assignment that is left out. */
function ifStatement(node: ts.Node): Replacement[] {
  if (!ts.isExpressionStatement(node.parent)) return [];
  const assigns = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return assigns || ts.isCallExpression(node) ? [{ kind: 'statement', code: 'void 0' }] : [];
}

/** A `+` with a text on one side joins texts: there is nothing to subtract. */
function ofOperator({ operatorToken, left, right }: ts.BinaryExpression): Replacement[] {
  const found = operators.get(operatorToken.kind);
  const isText = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
  if (found === undefined || (isText && operatorToken.kind === ts.SyntaxKind.PlusToken)) return [];
  const [kind, code] = found;
  return [{ kind, code, at: operatorToken }];
}

/** One more, or none for one. */
function ofNumber(node: ts.NumericLiteral): Replacement[] {
  const { parent } = node;
  const isName =
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node);
  if (isName) return [];
  const number = Number(node.text.replaceAll('_', ''));
  return [{ kind: 'number', code: number === 1 ? '0' : String(number + 1) }];
}

/** Within `a?.b()` nothing can be put in brackets: what follows would no longer be passed over. */
function ofCall(node: ts.CallExpression): Replacement[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || node.flags & ts.NodeFlags.OptionalChain) return [];
  const { name, expression: of } = expression;
  const other = methods.get(name.text);
  if (other !== undefined) return [{ kind: 'method', code: other, at: name }];
  return leftOut.has(name.text) ? [{ kind: 'call', code: of.getText() }] : [];
}
