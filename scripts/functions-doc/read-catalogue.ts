import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describeFunctions } from "../webpack/functions-metadata";
import type { FunctionMetadata } from "./function-host";

/** A function with what its JSDoc says beyond the metadata. */
export interface DocumentedFunction {
  readonly metadata: FunctionMetadata;
  /** The exported TypeScript function's name. */
  readonly exportName: string;
  readonly returns: string;
  /** "#N/A 没有年份", one each. */
  readonly errors: readonly string[];
  /** Formulas. */
  readonly examples: readonly string[];
}

/** A module of the catalogue with its functions, in their order. */
export interface Chapter {
  readonly module: string;
  readonly functions: readonly DocumentedFunction[];
}

interface Tags {
  readonly returns: readonly string[];
  readonly throws: readonly string[];
  readonly example: readonly string[];
}

const entry = resolve(__dirname, "../../src/functions/functions.ts");

export async function readCatalogue(): Promise<readonly Chapter[]> {
  const { metadata, associate } = await describeFunctions(entry);
  const files = [...new Set(associate.map(({ sourceFileName }) => sourceFileName))];
  return files.map((file) => {
    const tags = tagsIn(file);
    const functions = associate
      .filter(({ sourceFileName }) => sourceFileName === file)
      .map(({ id, functionName }) => {
        const { returns, throws, example } = tags.get(functionName)!;
        const described = metadata.functions.find((each) => each.id === id)!;
        return {
          metadata: described,
          exportName: functionName,
          returns: returns[0] ?? "",
          errors: throws,
          examples: example,
        };
      });
    return { module: /([a-z-]+)\.ts$/.exec(file)![1]!, functions };
  });
}

function tagsIn(file: string): ReadonlyMap<string, Tags> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  return new Map(
    source.statements.filter(ts.isFunctionDeclaration).map((declaration) => {
      const tags = ts.getJSDocTags(declaration);
      const texts = (name: string): string[] =>
        tags
          .filter(({ tagName }) => tagName.text === name)
          .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");
      return [
        declaration.name!.text,
        { returns: texts("returns"), throws: texts("throws"), example: texts("example") },
      ];
    }),
  );
}
