import {
  belongsTo,
  bigint,
  boolean,
  date,
  decimal,
  float,
  integer,
  model,
  oneOf,
  text,
  timestamp,
  uuid,
} from "prewire/schema";

const member = {
  first: text({ min: 1 }),
  last: text({ optional: true, column: "surname" }),
} as const;

/** Somebody, with what follows from what is known of them. */
export const Person = model(
  {
    id: uuid({ primaryKey: true }),
    ...member,
    born: date({ optional: true }),
    passwordHash: text({ optional: true, private: true }),
    level: integer({ min: 1, max: 10, default: 1 }),
    points: integer({ default: 0 }),
    weight: float({ optional: true }),
    balance: decimal({ precision: 12, scale: 2, default: "0.00" }),
    account: bigint({ optional: true }),
    active: boolean({ default: true }),
    seenAt: timestamp({ optional: true }),
    role: oneOf(["admin", "agent", "guest"], { default: "guest" }),
    boss: belongsTo("Person", { optional: true }),
  },
  {
    computed: {
      /** As it stands on an envelope. */
      fullName: ({ row }) => `${row.first} ${row.last ?? ""}`.trim(),
      /** @deprecated Ask for the password's absence. */
      hasPassword: ({ row }) => row.passwordHash !== null,
      grade: ({ row }) => (row.level >= 8 ? "high" : row.level >= 4 ? "middle" : "low"),
      nextLevel: ({ row }) => row.level + 1,
      score: ({ row }) => row.points * row.level,
      share: ({ row }) => row.points / 3,
      label: ({ row }) => row.role + " " + row.points,
      staff: ({ row }) => (row.role === "guest" ? null : row.role),
      owes: ({ row }) => Number(row.balance) < 0,
      reference: ({ row }) => row.account ?? "0",
      lastSeen: ({ row }) => row.seenAt ?? row.createdAt,
      birthday: ({ row }) => row.born,
      isOwnBoss: ({ row }) => row.bossId === row.id,
    },
    checks: [{ field: "score", lte: { value: 1_000_000 }, message: "Nobody scores that much." }],
    indexes: [["fullName"], ["grade", "score"]],
    search: ["fullName"],
  },
);
