import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  projectId: text(),
  memberId: uuid(),
  role: text(),
});

export const update = z.strictObject({
  role: text().optional(),
});
