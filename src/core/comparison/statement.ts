import { type Department, splitDepartments } from "../evidence";

/** What one side promises: the paragraph of a notice, or a row of the table that came from it. */
export interface Statement {
  /** 工作内容 of a row: what it is about, promised or not. */
  readonly content?: string;
  readonly goal: string;
  /** Null where the side does not say who is responsible. */
  readonly departments: readonly Department[] | null;
}

const responsible = /[（(]\s*((?:责任|牵头|主办|承办|配合|协办)(?:单位|部门)\s*[:：][^）)]*)[）)]/gu;

/**
 * A paragraph with its （责任单位：…） taken out of the text.
 *
 * @example statementIn("到位资金8亿元以上。（责任单位：区投促局）").departments //=> [{ name: "区投促局", … }]
 */
export function statementIn(text: string): Statement {
  const named = [...text.matchAll(responsible)].map(([, names]) => names!);
  return {
    goal: text.replace(responsible, "").trim(),
    departments: named.length > 0 ? splitDepartments(named.join("；")) : null,
  };
}
