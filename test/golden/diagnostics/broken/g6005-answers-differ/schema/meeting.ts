import { array, bigint, boolean, decimal, float, integer, json, model, text, uuid } from "prewire/schema";

export const Meeting = model(
  {
    id: uuid({ primaryKey: true }),
    title: text(),
    weight: float(),
    price: decimal({ precision: 10, scale: 2 }),
    ticket: bigint(),
    seats: integer(),
    open: boolean(),
    tags: array(text()),
    plan: json(),
  },
  {
    checks: [
      ({ row }) => row.title < "m",
      ({ row }) => row.ticket > "1",
      ({ row }) => row.price >= "1.00",
      ({ row }) => row.price === "1.00",
      ({ row }) => ["1.00"].includes(row.price),
      ({ row }) => row.tags === row.tags,
      ({ row }) => row.plan === row.plan,
      ({ row }) => row.open < true,
      ({ row }) => row.title.toLowerCase() === row.title,
      ({ row }) => row.weight % 2 === 0,
    ],
    computed: {
      label: ({ row }) => `${row.weight} kg`,
      cubed: ({ row }) => "" + row.seats * row.seats * row.seats,
    },
  },
);
