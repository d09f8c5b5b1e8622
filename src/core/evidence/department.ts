/** A unit named in 责任单位. */
export interface Department {
  readonly name: string;
  /** 牵头 or 配合 where the cell says so. */
  readonly duty: "lead" | "support" | null;
  /** 兜底单位: names everybody and so nobody (各职能部门, 有关单位). */
  readonly catchAll: boolean;
}
