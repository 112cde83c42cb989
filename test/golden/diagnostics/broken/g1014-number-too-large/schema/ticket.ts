import { float, integer, json, model, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  weight: float({ max: 1e999 }),
  count: integer({ max: 9007199254740993 }),
  mask: json({ default: { bits: 0xffff_ffff_ffff_ffff } }),
  fine: float({ max: 1e300, min: -0x10, default: 1_000 }),
});
