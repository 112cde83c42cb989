import { array, boolean, integer, json, model, text, uuid } from "prewire/schema";

export const Meeting = model(
  {
    id: uuid({ primaryKey: true }),
    title: text(),
    seats: integer(),
    open: boolean({ optional: true }),
    tags: array(text()),
    plan: json({ optional: true }),
  },
  {
    checks: [({ row }) => row.title, ({ row }) => row.seats, ({ row }) => row.open],
    computed: {
      labels: ({ row }) => row.tags,
      copy: ({ row }) => row.plan,
      nothing: ({ row }) => (row.open === true ? null : null),
    },
  },
);
