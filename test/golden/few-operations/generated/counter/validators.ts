import * as z from "zod";

export const update = z.strictObject({});
