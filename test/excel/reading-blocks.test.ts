import fc from "fast-check";
import type { Area } from "../../src/core/table/grid";
import {
  cellCount,
  cellsPerRequest,
  firstBlock,
  groupByRequest,
  remainingBlocks,
} from "../../src/excel/reading-blocks";

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

test("the first block fits one request and holds a table of 1 000 rows with title and headers", () => {
  expect(cellCount(firstBlock)).toBeLessThanOrEqual(cellsPerRequest);
  expect(firstBlock.bottom).toBeGreaterThan(1100);
});

test.each([
  ["a table inside the first block needs nothing more", area(0, 0, 1001, 3), []],
  ["a longer one needs the rows below", area(0, 0, 2099, 3), [area(2000, 0, 2099, 3)]],
  ["a wider one is read again, whole rows at a time", area(0, 0, 9, 30), [area(0, 0, 9, 30)]],
  ["one that starts below the block is read from its own top", area(5000, 1, 5009, 2), [area(5000, 1, 5009, 2)]],
  [
    "a very long one is cut into blocks",
    area(0, 0, 31_999, 3),
    [area(2000, 0, 11_999, 3), area(12_000, 0, 21_999, 3), area(22_000, 0, 31_999, 3)],
  ],
])("%s", (_name, used, blocks) => {
  expect(remainingBlocks(used, firstBlock, cellsPerRequest)).toEqual(blocks);
});

test("with nothing read before, the blocks cover the used area", () => {
  expect(remainingBlocks(area(3, 1, 12, 2), null, 8)).toEqual([
    area(3, 1, 6, 2),
    area(7, 1, 10, 2),
    area(11, 1, 12, 2),
  ]);
});

test("50 000 cells come in two requests: the first block and the rest", () => {
  const rest = remainingBlocks(area(0, 0, 4999, 9), firstBlock, cellsPerRequest);

  expect(groupByRequest(rest, (block) => block, cellsPerRequest)).toHaveLength(1);
});

test("every row of every used area is read exactly once, in blocks that fit", () => {
  const used = fc
    .tuple(fc.nat(3000), fc.nat(40), fc.nat(5000), fc.nat(40))
    .map(([top, left, rows, columns]) => area(top, left, top + rows, left + columns));

  fc.assert(
    fc.property(used, (whole) => {
      const blocks = remainingBlocks(whole, firstBlock, cellsPerRequest);
      const rows = blocks.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i));
      const readBefore =
        whole.right <= firstBlock.right ? Math.max(0, Math.min(whole.bottom, firstBlock.bottom) - whole.top + 1) : 0;

      expect(blocks.every((block) => cellCount(block) <= cellsPerRequest)).toBe(true);
      expect(rows).toEqual(
        Array.from({ length: whole.bottom - whole.top + 1 - readBefore }, (_, i) => whole.top + readBefore + i),
      );
    }),
  );
});

test("blocks share a request until it is full, and keep their order", () => {
  const blocks = [area(0, 0, 0, 3), area(1, 0, 1, 3), area(2, 0, 2, 3)];

  expect(groupByRequest(blocks, (block) => block, 8)).toEqual([[blocks[0], blocks[1]], [blocks[2]]]);
});

test("a block larger than the limit still travels, alone", () => {
  expect(groupByRequest([area(0, 0, 0, 99)], (block) => block, 8)).toHaveLength(1);
});
