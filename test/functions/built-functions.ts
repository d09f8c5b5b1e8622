import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { CustomFunctionsRuntime, FunctionHost, type FunctionMetadata } from "../../scripts/functions-doc/function-host";

export interface FunctionsFile {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The functions as they are shipped, loaded into a context that holds nothing but ECMAScript and CustomFunctions. */
export interface BuiltFunctions {
  readonly chinese: FunctionsFile;
  readonly english: FunctionsFile;
  readonly helpPage: string;
  readonly runtime: CustomFunctionsRuntime;
  readonly host: FunctionHost;
}

export function buildFunctions(): BuiltFunctions {
  const folder = mkdtempSync(join(tmpdir(), "shanhai-functions-"));
  try {
    execFileSync(process.execPath, [resolve(__dirname, "build-functions.js"), folder]);
    return load(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function load(folder: string): BuiltFunctions {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const runtime = new CustomFunctionsRuntime();
  const { associate, Error, ErrorCode } = runtime;
  runInContext(read("functions.js"), createContext({ CustomFunctions: { associate, Error, ErrorCode } }));
  const chinese = JSON.parse(read("functions.json")) as FunctionsFile;
  return {
    chinese,
    english: JSON.parse(read("functions-en.json")) as FunctionsFile,
    helpPage: read("functions.html"),
    runtime,
    host: new FunctionHost(runtime, chinese.functions),
  };
}
