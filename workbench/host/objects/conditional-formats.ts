import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import { intersection } from "../../grid/address";
import { toArea, toGridRange } from "../../grid/grid-range";
import type { Book } from "../book";
import { itemNotFound, notImplemented } from "../host-error";
import { hostType, type HostObject, type ObjectType } from "../host-object";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";

/** The conditional formats that touch some areas of a sheet. */
interface Formats {
  book: Book;
  sheet: FWorksheet;
  areas: Area[];
}

interface Format {
  book: Book;
  sheet: FWorksheet;
  id: string;
}

/** The part of a rule that colours either the background or the letters. */
type Colored = Format & { part: "bg" | "cl" };

const colorType = (name: string): ObjectType<Colored> =>
  hostType<Colored>({
    name,
    properties: {
      Color: {
        get: (state) => styleOf(ruleOf(state))[state.part]?.rgb ?? "",
        set: (state, color) => setColor(state, String(color)),
      },
    },
    methods: {
      Clear: (state) => setColor(state, null),
    },
  });

const conditionalFillType = colorType("ConditionalRangeFill");
const conditionalFontType = colorType("ConditionalRangeFont");

const conditionalRangeFormatType: ObjectType<Format> = hostType<Format>({
  name: "ConditionalRangeFormat",
  children: {
    Fill: (format) => conditionalFillType.of({ ...format, part: "bg" }),
    Font: (format) => conditionalFontType.of({ ...format, part: "cl" }),
  },
});

const conditionalFormatRuleType: ObjectType<Format> = hostType<Format>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (format) => formulaOf(ruleOf(format)),
      set: (format, formula) => {
        const rule = ruleOf(format);
        change(format, { ...rule, rule: { ...rule.rule, value: String(formula) } as IConditionFormattingRule["rule"] });
      },
    },
  },
});

const customConditionalFormatType: ObjectType<Format> = hostType<Format>({
  name: "CustomConditionalFormat",
  children: {
    Format: (format) => conditionalRangeFormatType.of(format),
    Rule: (format) => conditionalFormatRuleType.of(format),
  },
});

const conditionalFormatType: ObjectType<Format> = hostType<Format>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: ({ book, sheet, id }) => book.conditionalFormats.rules(sheet).findIndex((rule) => rule.cfId === id),
    },
    StopIfTrue: {
      get: (format) => ruleOf(format).stopIfTrue,
      set: (format, stop) => change(format, { ...ruleOf(format), stopIfTrue: stop === true }),
    },
    Type: { get: (format) => typeName(ruleOf(format)) },
  },
  children: {
    Custom: (format) => customConditionalFormatType.of(format),
    CustomOrNullObject: (format) => (isCustom(ruleOf(format)) ? customConditionalFormatType.of(format) : null),
  },
  methods: {
    Delete: ({ book, sheet, id }) => {
      book.demandWritable(sheet, "ConditionalFormat.delete");
      book.conditionalFormats.remove(sheet, id);
    },
    GetRange: (format) => {
      const [area] = areasOf(format);
      if (!area) throw itemNotFound("ConditionalFormat.getRange");
      return rangeType.of({ book: format.book, sheet: format.sheet, area });
    },
    GetRangeOrNullObject: (format) => {
      const [area, ...others] = areasOf(format);
      return area && others.length === 0 ? rangeType.of({ book: format.book, sheet: format.sheet, area }) : null;
    },
    GetRanges: (format) => rangeAreasType.of({ book: format.book, sheet: format.sheet, areas: areasOf(format) }),
  },
});

export const conditionalFormatCollectionType: ObjectType<Formats> = hostType<Formats>({
  name: "ConditionalFormatCollection",
  items: formatsOf,
  item: (formats, key) => {
    const found = find(formats, String(key));
    if (!found) throw itemNotFound("ConditionalFormatCollection.getItem");
    return found;
  },
  methods: {
    Add: ({ book, sheet, areas }, parameters) => {
      const type = parameters.text(0);
      if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
      book.demandWritable(sheet, "ConditionalFormatCollection.add");
      const id = book.conditionalFormats.add(sheet, {
        ranges: areas.map(toGridRange),
        stopIfTrue: false,
        rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: "=FALSE", style: {} },
      });
      return conditionalFormatType.of({ book, sheet, id });
    },
    ClearAll: (formats) => {
      formats.book.demandWritable(formats.sheet, "ConditionalFormatCollection.clearAll");
      for (const rule of touching(formats)) formats.book.conditionalFormats.remove(formats.sheet, rule.cfId);
    },
    GetItemOrNullObject: (formats, parameters) => find(formats, parameters.text(0)),
  },
});

function touching({ book, sheet, areas }: Formats): IConditionFormattingRule[] {
  return book.conditionalFormats
    .rules(sheet)
    .filter((rule) => rule.ranges.some((range) => areas.some((area) => intersection(toArea(range), area) !== null)));
}

function formatsOf(formats: Formats): HostObject[] {
  const { book, sheet } = formats;
  return touching(formats).map(({ cfId }) => conditionalFormatType.of({ book, sheet, id: cfId }));
}

function find(formats: Formats, id: string): HostObject | null {
  const { book, sheet } = formats;
  return touching(formats).some(({ cfId }) => cfId === id) ? conditionalFormatType.of({ book, sheet, id }) : null;
}

function ruleOf({ book, sheet, id }: Format): IConditionFormattingRule {
  const rule = book.conditionalFormats.find(sheet, id);
  if (!rule) throw itemNotFound("ConditionalFormat");
  return rule;
}

const areasOf = (format: Format): Area[] => ruleOf(format).ranges.map(toArea);

function change({ book, sheet }: Format, rule: IConditionFormattingRule): void {
  book.demandWritable(sheet, "ConditionalFormat");
  book.conditionalFormats.change(sheet, rule);
}

function setColor(state: Colored, color: string | null): void {
  const rule = ruleOf(state);
  const style = { ...styleOf(rule), [state.part]: color === null ? undefined : { rgb: color } };
  change(state, { ...rule, rule: { ...rule.rule, style } as IConditionFormattingRule["rule"] });
}

/** Colour scales, data bars and icons have no style of their own. */
function styleOf({ rule }: IConditionFormattingRule): { bg?: { rgb?: string | null }; cl?: { rgb?: string | null } } {
  return "style" in rule ? (rule.style as ReturnType<typeof styleOf>) : {};
}

const isCustom = ({ rule }: IConditionFormattingRule): boolean =>
  rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;

function formulaOf(rule: IConditionFormattingRule): string {
  return isCustom(rule) ? String((rule.rule as { value?: unknown }).value ?? "") : "";
}

function typeName({ rule }: IConditionFormattingRule): string {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return "ColorScale";
    case CFRuleType.dataBar:
      return "DataBar";
    case CFRuleType.iconSet:
      return "IconSet";
  }
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return "Custom";
    case CFSubRuleType.text:
      return "ContainsText";
    case CFSubRuleType.rank:
      return "TopBottom";
    case CFSubRuleType.number:
      return "CellValue";
    default:
      return "PresetCriteria";
  }
}
