import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

/**
 * The conditional formats of the open workbook.
 *
 * They are changed by the grid's mutations and not by its commands: an add-in's marks must not stand between a user and
 * the undoing of his own edit.
 *
 * A rule made by an add-in arrives in pieces (its range, then its formula, then its colour). The pieces are drafted and
 * the grid hears of the rule once, at `commit`.
 */
export class ConditionalFormats {
  private readonly drafts = new Map<string, { sheet: FWorksheet; rule: IConditionFormattingRule; isNew: boolean }>();
  private count = 0;

  constructor(
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
  ) {}

  /** Highest priority first, drafts included. */
  rules(sheet: FWorksheet): IConditionFormattingRule[] {
    this.commit();
    return sheet.getConditionalFormattingRules();
  }

  find(sheet: FWorksheet, id: string): IConditionFormattingRule | null {
    const draft = this.drafts.get(id);
    return draft?.rule ?? sheet.getConditionalFormattingRules().find((rule) => rule.cfId === id) ?? null;
  }

  /** @returns the new rule's id. */
  add(sheet: FWorksheet, rule: Omit<IConditionFormattingRule, "cfId">): string {
    const taken = new Set(sheet.getConditionalFormattingRules().map(({ cfId }) => cfId));
    let id: string;
    do id = `format-${++this.count}`;
    while (taken.has(id));
    this.drafts.set(id, { sheet, rule: { ...rule, cfId: id }, isNew: true });
    return id;
  }

  change(sheet: FWorksheet, rule: IConditionFormattingRule): void {
    const isNew = this.drafts.get(rule.cfId)?.isNew ?? false;
    this.drafts.set(rule.cfId, { sheet, rule, isNew });
  }

  remove(sheet: FWorksheet, id: string): void {
    const draft = this.drafts.get(id);
    this.drafts.delete(id);
    if (!draft?.isNew) this.mutate("delete", sheet, { cfId: id });
  }

  commit(): void {
    const drafts = [...this.drafts];
    this.drafts.clear();
    for (const [cfId, { sheet, rule, isNew }] of drafts) {
      const ranges = rule.ranges.map((range) => clip(sheet, range)).filter((range) => range !== null);
      if (ranges.length > 0) this.mutate(isNew ? "add" : "set", sheet, { cfId, rule: { ...rule, ranges } });
    }
  }

  private mutate(verb: "add" | "set" | "delete", sheet: FWorksheet, parameters: object): void {
    this.api.syncExecuteCommand(`sheet.mutation.${verb}-conditional-rule`, {
      unitId: this.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      ...parameters,
    });
  }
}

/** A rule for whole columns must not make the grid walk through a million rows. */
function clip(sheet: FWorksheet, range: IRange): IRange | null {
  const endRow = Math.min(range.endRow, sheet.getMaxRows() - 1);
  const endColumn = Math.min(range.endColumn, sheet.getMaxColumns() - 1);
  return range.startRow > endRow || range.startColumn > endColumn ? null : { ...range, endRow, endColumn };
}
