/** How our comments begin; by this they are known again, whoever's name they stand under. */
export const commentOpening = "山海任务核验：";

/** @example isOwnComment("山海任务核验：没有写明数量") //=> true */
export function isOwnComment(content: string): boolean {
  return content.startsWith(commentOpening);
}
