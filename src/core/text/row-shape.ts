import { rememberAlike } from "./remember";
import { type Shape, shapeOf } from "./shape";

/** 工作内容 and 工作目标 as their words alone make them: one object for all rows that differ in their numbers alone. */
export interface RowShape {
  readonly content: Shape;
  readonly goal: Shape;
}

/** @returns null where one of the texts has no {@link Shape}. */
export function rowShapeOf(content: string, goal: string): RowShape | null {
  const [ofContent, ofGoal] = [shapeOf(content), shapeOf(goal)];
  if (ofContent === null || ofGoal === null) return null;

  const shapes = withGoal(ofGoal);
  for (const shape of shapes) if (shape.content === ofContent) return shape;
  const shape = { content: ofContent, goal: ofGoal };
  if (shapes.length >= mostContents) shapes.length = 0;
  shapes.push(shape);
  return shape;
}

/**
 * Remembers what was read from the words of a row, whatever its numbers.
 *
 * @param read given the texts of the shapes; what it returns must hold for every row of that shape.
 * @returns a reader that may be handed the row's shape where that is known already.
 */
export function rememberByRowShape<Value>(
  read: (content: string, goal: string) => Value,
): (content: string, goal: string, shape?: RowShape | null) => Value {
  const readShape = rememberAlike(({ content, goal }: RowShape) => read(content.text, goal.text));
  return (content, goal, shape = rowShapeOf(content, goal)) =>
    shape === null ? read(content, goal) : readShape(shape);
}

const withGoal = rememberAlike<Shape, RowShape[]>(() => []);
/** The same goal stands under a few topics. */
const mostContents = 16;
