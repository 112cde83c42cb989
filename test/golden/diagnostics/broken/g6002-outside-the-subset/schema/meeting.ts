import { array, integer, json, model, text, uuid } from "prewire/schema";

const limits = { seats: [1, 2] };

export const Meeting = model(
  {
    id: uuid({ primaryKey: true }),
    title: text(),
    note: text({ optional: true }),
    seats: integer(),
    tags: array(text()),
    plan: json(),
  },
  {
    checks: [
      ({ row }) => row.seats == 1,
      ({ row }) => (row.seats & 1) === 0,
      ({ row }) => row.note?.length > 1,
      ({ row }) => row.note !== undefined,
      ({ row }) => row.tags[0] === "a",
      ({ row }) => row.tags.some((tag) => tag === "a"),
      ({ row }) => /^a/.test(row.title),
      ({ row }) => row.title.strtsWith("a"),
      ({ row }) => row.title.startsWith("a", 1),
      ({ row }) => row.title.charAt(0) === "a",
      ({ row }) => isLong(row.title),
      ({ row }) => Math.round(row.seats) === 1,
      ({ row }) => row === null,
      ({ row }) => row.seats === limits.seats,
      ({ row }) => [row.seats, 1].includes(row.seats),
      ({ row }) => typeof row.plan === "object",
      ({ row }) => new Date(row.createdAt) < new Date(),
      ({ row }) => +row.seats === 1,
    ],
  },
);
