import * as z from "zod";

export const create = z.strictObject({});
