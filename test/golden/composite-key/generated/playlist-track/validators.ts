import { bigint, integer } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  playlistId: integer(),
  trackId: bigint(),
  position: integer({ min: 1 }),
});

export const update = z.strictObject({
  position: integer({ min: 1 }).optional(),
});
