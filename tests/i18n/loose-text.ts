import ts from "typescript";

/** Attributes that speak to machines. */
const technical = new Set(
  "accept action autoComplete charSet className content d dateTime encType fill form formAction formMethod href hrefLang htmlFor id inputMode itemProp key lang media method name pattern points preserveAspectRatio property rel role scope sizes src srcSet stroke style target textAnchor to transform type value viewBox".split(
    " ",
  ),
);

const separator = /^\s*[,·:–—]\s|[,·:–—]\s$/u;
const sentence = /^\p{Lu}\p{Ll}+ .*\p{L}/u;

/** Text for people that stands in a source and not in the catalogue: each with its line. */
export function looseTextIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const tell = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push(`${line + 1}: ${text.trim() || JSON.stringify(text)}`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    // What is thrown at a programmer is read by nobody else.
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText(tree))) return;
    if (ts.isJsxText(node) && node.text.trim() !== "") tell(node, node.text);
    const text = literalText(node);
    if (text !== null && isLoose(text, placeOf(node))) tell(node, text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function literalText(node: ts.Node): string | null {
  const isTemplatePart =
    ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return ts.isStringLiteralLike(node) || isTemplatePart ? node.text : null;
}

function isLoose(text: string, place: "child" | "attribute" | "technical" | "code"): boolean {
  if (place === "technical") return false;
  if (separator.test(text) || sentence.test(text)) return true;
  if (place === "child") return /[\p{L}\p{P}]/u.test(text);
  return place === "attribute" && /\p{L}\s|^\p{Lu}\p{Ll}/u.test(text);
}

/** Whether a literal is shown as it is: the child of an element, or an attribute that people read. */
function placeOf(node: ts.Node): "child" | "attribute" | "technical" | "code" {
  let above = node.parent;
  while (isTransparent(above)) above = above.parent;
  if (ts.isJsxAttribute(above)) return attributeKind(above);
  if (!ts.isJsxExpression(above)) return "code";
  return ts.isJsxAttribute(above.parent) ? attributeKind(above.parent) : "child";
}

const attributeKind = (attribute: ts.JsxAttribute) =>
  technical.has(attribute.name.getText()) ? "technical" : "attribute";

/** What hands a text on unchanged: `a ? "x" : y`, `a && "x"`, `("x")`, a template. */
const isTransparent = (node: ts.Node): boolean =>
  ts.isConditionalExpression(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isTemplateSpan(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && /^(&&|\|\||\?\?|\+)$/.test(node.operatorToken.getText()));
