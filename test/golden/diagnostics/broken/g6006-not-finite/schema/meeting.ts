import { integer, model, uuid } from "prewire/schema";

const none = 0;

export const Meeting = model(
  { id: uuid({ primaryKey: true }), seats: integer() },
  { checks: [({ row }) => row.seats < 1 / none, ({ row }) => row.seats < 1e200 * 1e200] },
);
