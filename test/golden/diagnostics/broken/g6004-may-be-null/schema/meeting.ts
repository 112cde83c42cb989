import { boolean, integer, model, text, timestamp, uuid } from "prewire/schema";

export const Meeting = model(
  {
    id: uuid({ primaryKey: true }),
    note: text({ optional: true }),
    seats: integer({ optional: true }),
    open: boolean({ optional: true }),
    startsAt: timestamp(),
    endsAt: timestamp({ optional: true }),
  },
  {
    checks: [
      ({ row }) => row.endsAt > row.startsAt,
      ({ row }) => row.endsAt !== null || row.endsAt > row.startsAt,
      ({ row }) => row.open,
      ({ row }) => row.open || row.seats === null,
      ({ row }) => row.note.length > 1,
      ({ row }) => (row.seats === null ? row.seats > 1 : row.seats > 2),
    ],
    computed: {
      label: ({ row }) => `${row.note}`,
      twice: ({ row }) => row.seats * 2,
      more: ({ row }) => (row.startsAt > "2025-01-31T00:00:00.000000Z" ? row.note : "") + "!",
    },
  },
);
