import { belongsTo, integer, model, text, uuid } from "prewire/schema";

export const Meeting = model(
  { id: uuid({ primaryKey: true }), title: text(), seats: integer(), host: belongsTo("Meeting") },
  {
    primaryKey: ["twice"],
    computed: {
      title: ({ row }) => row.seats,
      hostId: ({ row }) => row.seats,
      createdAt: ({ row }) => row.seats,
      twice: ({ row }) => row.seats * 2,
      four: ({ row }) => row.twice * 2,
      five: ({ row }) => row.seets + 1,
      six: ({ row }) => row.host,
    },
    checks: [({ row }) => row.twice > 1],
  },
);
