import ts from "typescript";

/** What stands for a value inside a sentence that a message makes. */
const VALUE = "\u2060";

/** The texts that a file of messages holds: its strings, and its templates with a sign for each value. */
export function messageTexts(source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(VALUE),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("messages.ts", source, ts.ScriptTarget.Latest));
  return texts;
}
