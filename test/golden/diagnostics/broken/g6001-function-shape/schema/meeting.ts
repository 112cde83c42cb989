import { integer, model, uuid } from "prewire/schema";

export const Meeting = model(
  { id: uuid({ primaryKey: true }), seats: integer() },
  {
    checks: [
      () => true,
      (given) => given.row.seats > 1,
      ({ row, auth }) => row.seats > auth.level,
      ({ row: { seats } }) => seats > 1,
      ({ row }, further) => row.seats > further,
      async ({ row }) => row.seats > 1,
      ({ row }) => {
        if (row.seats > 1) return true;
        return false;
      },
      ({ row }) => {
        return;
      },
      { check: function ({ row }) { return row.seats > 1; } },
      { check: "seats > 1" },
    ],
    computed: { label: "seats", ["twice"]: ({ row = { seats: 1 } }) => row.seats * 2 },
  },
);
