import { model, text, uuid } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    subject: text({ column: 'sub"ject' }),
    note: text({ column: "" }),
    größe: text({ column: "größe" }),
  },
  { table: "1 tickets; --" },
);
