import { bigint, bytes, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  commentId: uuid(),
  fileName: text({ min: 1, max: 255 }),
  mediaType: text({ max: 127, pattern: "^[a-z]+/[a-z0-9.+-]+$" }).optional(),
  size: bigint({ min: "0" }),
  checksum: bytes({ min: 32, max: 32 }),
  url: text({ max: 2000, format: "url" }),
});

export const update = z.strictObject({
  fileName: text({ min: 1, max: 255 }).optional(),
  mediaType: text({ max: 127, pattern: "^[a-z]+/[a-z0-9.+-]+$" }).optional(),
  url: text({ max: 2000, format: "url" }).optional(),
});
