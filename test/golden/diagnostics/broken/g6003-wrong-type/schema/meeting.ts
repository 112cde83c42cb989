import { bigint, boolean, date, decimal, integer, model, text, timestamp, uuid } from "prewire/schema";

export const Meeting = model(
  {
    id: uuid({ primaryKey: true }),
    title: text(),
    seats: integer(),
    price: decimal(),
    ticket: bigint(),
    day: date(),
    startsAt: timestamp(),
    open: boolean(),
  },
  {
    checks: [
      ({ row }) => row.title && row.open,
      ({ row }) => !row.seats,
      ({ row }) => row.seats === row.title,
      ({ row }) => row.price > 1,
      ({ row }) => row.ticket === 1,
      ({ row }) => row.seats - row.title > 1,
      ({ row }) => row.day < row.startsAt,
      ({ row }) => row.day.startsWith("2025"),
      ({ row }) => row.title.includes(row.seats),
      ({ row }) => row.seats.length > 1,
      ({ row }) => Number(row.title) > 1,
    ],
    computed: {
      label: ({ row }) => `${row.title} ${row.startsAt}`,
      worth: ({ row }) => row.price * 2,
      either: ({ row }) => (row.open ? row.title : row.seats),
    },
  },
);
