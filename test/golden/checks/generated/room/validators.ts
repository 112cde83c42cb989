import { float, integer, oneOf, product, rowCheck, text } from "prewire/validators";
import * as z from "zod";
import type { Room } from "./types.js";

export const create = z
  .strictObject({
    name: text(),
    seats: integer({ min: 1 }),
    width: float(),
    length: float({ min: 0.5, max: 100 }),
    class: oneOf(["small", "large"]),
  })
  .check(
    rowCheck<Pick<Room, "width" | "length" | "seats">>({
      fields: { width: {}, length: {}, seats: {} },
      holds: (row) => product(row.width, row.length) >= row.seats / 2,
    }),
    rowCheck<Pick<Room, "class" | "seats">>({
      fields: { class: {}, seats: {} },
      holds: (row) => row.class === "large" || row.seats <= 8,
      message: "A small room has 8 seats.",
    }),
    rowCheck<Pick<Room, "name">>({
      fields: { name: {} },
      holds: (row) => row.name.trim() === row.name && [...row.name].length <= 20 && row.name.length >= 1,
    }),
  );

export const update = z.strictObject({
  name: text().optional(),
  seats: integer({ min: 1 }).optional(),
  width: float().optional(),
  length: float({ min: 0.5, max: 100 }).optional(),
  class: oneOf(["small", "large"]).optional(),
});
