import type { Department } from "../evidence";
import { takeResponsible } from "./responsibility";

/** What one side promises: the paragraph of a notice, or a row of the table that came from it. */
export interface Statement {
  /** 工作内容 of a row: what it is about, promised or not. */
  readonly content?: string;
  readonly goal: string;
  /** Null where the side does not say who is responsible. */
  readonly departments: readonly Department[] | null;
}

/**
 * A paragraph with the phrases that name its responsible units taken out of the text.
 *
 * @example statementIn("到位资金8亿元以上。（责任单位：区投促局）").departments //=> [{ name: "区投促局", … }]
 */
export function statementIn(text: string): Statement {
  const { text: goal, departments } = takeResponsible(text);
  return { goal, departments };
}
