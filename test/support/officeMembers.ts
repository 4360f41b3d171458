import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface OfficeMember {
  /** `Range.getCellProperties`. */
  readonly name: string;
  /** `ExcelApi 1.9`; null for what every Office has. */
  readonly apiSet: string | null;
}

const TYPES = /[\\/]@types[\\/]office-js[\\/]/;

/** The members of office.js that src/excel uses, with the API set its type definitions name for each. */
export function officeMembers(): OfficeMember[] {
  const { program, files } = productProgram();
  const checker = program.getTypeChecker();
  const found = new Map<string, string | null>();
  const use = (symbol: ts.Symbol | undefined) => {
    const member = symbol && memberOf(symbol);
    if (member) found.set(member.name, member.apiSet);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) use(propertyOfPattern(checker, node));
    if (ts.isObjectLiteralExpression(node)) {
      const wanted = checker.getContextualType(node);
      for (const property of node.properties) use(wanted?.getProperty(property.name?.getText() ?? ''));
    }
    if (isLoad(node)) loadedMembers(checker, node).forEach(use);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return [...found].map(([name, apiSet]) => ({ name, apiSet })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The highest ExcelApi set among the members: what the manifest must ask for. */
export function highestExcelApi(members: readonly OfficeMember[]): string {
  const versions = members.flatMap(({ apiSet }) => /^ExcelApi 1\.(\d+)$/.exec(apiSet ?? '')?.[1] ?? []);
  return `1.${String(Math.max(...versions.map(Number)))}`;
}

function productProgram(): { program: ts.Program; files: readonly ts.SourceFile[] } {
  const config = join(process.cwd(), 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(config),
  );
  const names = ts.sys.readDirectory(join(process.cwd(), 'src/excel'), ['.ts', '.tsx']);
  const program = ts.createProgram(names, { ...options, types: ['office-js'] });
  const files = names.flatMap((name) => program.getSourceFile(name) ?? []);
  return { program, files };
}

function memberOf(symbol: ts.Symbol): OfficeMember | null {
  const declaration = symbol.declarations?.[0];
  const parent = declaration?.parent;
  if (!declaration || !parent || !TYPES.test(declaration.getSourceFile().fileName)) return null;
  const owner = ownerName(parent);
  if (owner === null) return null;
  return { name: `${owner}.${symbol.name}`, apiSet: apiSetOf(declaration) ?? apiSetOf(parent) };
}

function ownerName(node: ts.Node): string | null {
  if (ts.isModuleBlock(node)) return node.parent.name.getText();
  const named = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node);
  return named ? (node.name?.text ?? null) : null;
}

function apiSetOf(node: ts.Node): string | null {
  const text = node.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const written = comments.map(({ pos, end }) => text.slice(pos, end)).join('\n');
  const [, name, version] = /\[Api set: (\w+) ([\w.]+)/.exec(written) ?? [];
  return name !== undefined && version !== undefined ? `${name} ${version}` : null;
}

function propertyOfPattern(checker: ts.TypeChecker, element: ts.BindingElement): ts.Symbol | undefined {
  const name = (element.propertyName ?? element.name).getText();
  return checker.getTypeAtLocation(element.parent).getProperty(name);
}

type LoadCall = ts.CallExpression & { expression: ts.PropertyAccessExpression };

function isLoad(node: ts.Node): node is LoadCall {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'load'
  );
}

/** The members that a `load` names in a text; one that does not exist is a mistake the compiler cannot see. */
function loadedMembers(checker: ts.TypeChecker, call: LoadCall): ts.Symbol[] {
  const [argument] = call.arguments;
  if (!argument || !ts.isStringLiteral(argument)) return [];
  const from = checker.getTypeAtLocation(call.expression.expression);
  return argument.text.split(',').flatMap((path) => {
    let type = from;
    return path
      .trim()
      .split('/')
      .map((step) => {
        const symbol = type.getProperty(step);
        if (!symbol) throw new Error(`load('${path}'): ${checker.typeToString(type)} has no ${step}`);
        const next = checker.getTypeOfSymbol(symbol);
        type =
          (checker.isArrayType(next) ? checker.getTypeArguments(next as ts.TypeReference)[0] : next) ?? next;
        return symbol;
      });
  });
}
