/** Nearness of vectors (pgvector). */
import type { ColumnType } from "../model.js";
import type { Operator, Target } from "./operator.js";

const types: ReadonlySet<ColumnType> = new Set<ColumnType>(["vector"]);

/** pgvector's operators. Each is smaller for what is nearer: that of the inner product is its negative. */
export const distances = { l2: "<->", cosine: "<=>", ip: "<#>" } as const;

export interface Near {
  readonly vector: readonly number[];
  /** `l2` where absent. */
  readonly distance?: keyof typeof distances;
  /** The greatest distance; absent: any, so that only the order is about nearness. */
  readonly within?: number;
}

export function distanceSql({ sql, codec, bind }: Target, { vector, distance = "l2" }: Near): string {
  return `(${sql} ${distances[distance]} ${bind(codec.parameter(vector))}::vector)`;
}

export const vectorOperators = {
  near: {
    types,
    operand: "near",
    sql: (target, value) => {
      const near = value as Near; // the operand is that
      if (near.within === undefined) return `${target.sql} IS NOT NULL`;
      return `${distanceSql(target, near)} <= ${target.bind(String(near.within))}::float8`;
    },
  },
} as const satisfies Record<string, Operator>;
