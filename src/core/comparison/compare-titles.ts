import { compact } from "../text/simplify";
import type { Difference } from "./difference";

/** The annex may call itself 附件; what document and table are called should agree otherwise. */
export function compareTitles(notice: string | null, table: string | null): readonly Difference[] {
  if (notice === null || table === null) return [];
  return bare(notice) === bare(table) ? [] : [{ kind: "wording", subject: null, body: notice, table }];
}

function bare(title: string): string {
  return compact(title).replace(/^附件\d*|[《》“”]|分解表$|一览表$|清单$/gu, "");
}
