/**
 * What the compiler says about a schema while it is written. Nothing here runs: `tsc -p tsconfig.json` is the test, which fails
 * where a mistake is not red, and where what is right is.
 */
import {
  array,
  belongsTo,
  bigint,
  boolean,
  bytes,
  date,
  decimal,
  float,
  integer,
  json,
  model,
  oneOf,
  text,
  time,
  timestamp,
  uuid,
  vector,
} from "prewire/schema";

const identified = { id: uuid({ primaryKey: true }) };
const owned = { ...identified, owner: belongsTo("User", { optional: true, onDelete: "set-null" }) } as const;
const states = ["open", "closed"] as const;

/** Everything that is right. */
export const Everything = model(
  {
    ...owned,
    text: text({
      min: 1,
      max: 9,
      pattern: /^a/,
      format: "slug",
      collation: "de-x-icu",
      default: "a",
      unique: true,
    }),
    uuid: uuid({ default: "uuidv4", immutable: true }),
    named: uuid({ default: "0f8fad5b-d9cb-469f-a165-70867728950e" }),
    integer: integer({ min: 1, max: 5, default: 3, private: true }),
    bigint: bigint({ min: "1", default: "9007199254740993" }),
    float: float({ min: 0.5 }),
    decimal: decimal({ precision: 10, scale: 2, default: "0.00" }),
    boolean: boolean({ default: false, column: "is_true", description: "Whether." }),
    timestamp: timestamp({ default: "now" }),
    date: date({ default: "2025-01-31" }),
    time: time({ default: "09:30:00" }),
    json: json({ default: { a: [1, null, { b: true }] } }),
    bytes: bytes({ max: 1024 }),
    status: oneOf(states, { default: "open" }),
    tags: array(text({ max: 40 }), { max: 10, default: ["a"] }),
    levels: array(oneOf(["low", "high"]), { default: ["low"] }),
    place: vector(3, { default: [0, 0, 1] }),
  },
  {
    table: "everything",
    path: "everything",
    timestamps: true,
    indexes: [["status", "createdAt"], ["ownerId"]],
    unique: [["text", "updatedAt"]],
    checks: [
      { field: "timestamp", gt: "createdAt", message: "Later." },
      { field: "integer", ne: { value: 4 } },
    ],
    operations: ["read", "list"],
    limit: { default: 10, maximum: 50 },
  },
);

/** Two models may point at each other, and at themselves. */
export const Left = model({ ...identified, right: belongsTo("Right", { inverse: "lefts" }) });
export const Right = model({ ...identified, left: belongsTo("Left"), parent: belongsTo("Right") });

/** A composite key, implicit names included. */
export const Join = model(
  { left: belongsTo("Left"), right: belongsTo("Right"), position: integer() },
  { primaryKey: ["leftId", "rightId"], indexes: [["rightId", "position"]], timestamps: false },
);

// @ts-expect-error a misspelt option of a field
text({ mim: 1 });
// @ts-expect-error an option of another word
boolean({ min: 1 });
// @ts-expect-error a limit of another type
text({ min: "1" });
// @ts-expect-error a bigint's limit is a text of digits
bigint({ min: 1 });
// @ts-expect-error a default of another type
integer({ default: "3" });
// @ts-expect-error a default that is not among the values
oneOf(["open", "closed"], { default: "opened" });
// @ts-expect-error an element of another type in a default
array(text(), { default: [1] });
// @ts-expect-error an element that is not among the values
array(oneOf(["low", "high"]), { default: ["middle"] });
// @ts-expect-error an element that is a relation
array(belongsTo("User"));
// @ts-expect-error an element that is json
array(json());
// @ts-expect-error a unique json
json({ unique: true });
// @ts-expect-error a key of a type that cannot be one
float({ primaryKey: true });
// @ts-expect-error a format that does not exist
text({ format: "mail" });
// @ts-expect-error an action that does not exist
belongsTo("User", { onDelete: "set null" });
// @ts-expect-error a relation has no default
belongsTo("User", { default: "x" });
// @ts-expect-error a relation names its target
belongsTo(Left);
// @ts-expect-error a vector says how long it is
vector();
// @ts-expect-error a vector's default is numbers
vector(3, { default: ["0", "0", "1"] });
// @ts-expect-error a misspelt option of a model
model(identified, { index: [["id"]] });
// @ts-expect-error an index on a field that is not there
model({ ...identified, subject: text() }, { indexes: [["subjct"]] });
// @ts-expect-error an index on a relation, whose field has another name
model(owned, { indexes: [["owner"]] });
// @ts-expect-error an empty index
model(identified, { indexes: [[]] });
// @ts-expect-error an index that is no list
model({ ...identified, subject: text() }, { indexes: ["subject"] });
// @ts-expect-error a unique list with a field that is not there
model(owned, { unique: [["ownerId", "tenantId"]] });
// @ts-expect-error a key of a field that is not there
model({ day: date(), hour: integer() }, { primaryKey: ["day", "minute"] });
// @ts-expect-error a check of a field that is not there
model({ ...identified, startsAt: timestamp() }, { checks: [{ field: "endsAt", gt: "startsAt" }] });
// @ts-expect-error a check against a field that is not there
model({ ...identified, startsAt: timestamp() }, { checks: [{ field: "startsAt", lt: "endsAt" }] });
// @ts-expect-error a check by a number that is not wrapped
model({ ...identified, seats: integer() }, { checks: [{ field: "seats", ne: 13 }] });
// @ts-expect-error an operator that does not exist
model({ ...identified, seats: integer() }, { checks: [{ field: "seats", above: { value: 13 } }] });
// @ts-expect-error an operation that does not exist
model(identified, { operations: ["read", "lst"] });
// @ts-expect-error a search of a field that is not there
model({ ...identified, subject: text() }, { search: ["subjct"] });
// @ts-expect-error a word for what no index serves that does not exist
model(identified, { unindexed: "never" });
// @ts-expect-error a limit that does not exist
model(identified, { limit: { max: 10 } });
// @ts-expect-error a field that no word made
model({ ...identified, subject: "text" });
// @ts-expect-error a word that was not called
model({ ...identified, subject: text });
// @ts-expect-error a field of a model
model({ ...identified, left: Left });

const meeting = {
  ...identified,
  first: text(),
  last: text({ optional: true }),
  seats: integer(),
  booked: integer({ optional: true, min: 0 }),
  price: decimal({ precision: 10, scale: 2 }),
  open: boolean(),
  state: oneOf(["open", "closed"]),
  mood: oneOf(["good", "bad"], { optional: true }),
  tags: array(text()),
  startsAt: timestamp(),
  endsAt: timestamp({ optional: true }),
  host: belongsTo("User"),
  guest: belongsTo("User", { optional: true }),
} as const;

/** Functions of a row: its values as callers see them, null where they may be. */
export const Meeting = model(meeting, {
  checks: [
    ({ row }) => row.endsAt === null || row.endsAt > row.startsAt,
    { check: ({ row }) => row.booked === null || row.booked <= row.seats, message: "Enough seats." },
    { field: "endsAt", gt: "startsAt" },
    ({ row }) => row.state === "open" || row.hostId !== row.guestId,
    ({ row }) => row.tags.includes("a") && row.open && row.updatedAt >= row.createdAt,
    ({ row }) => ["good", "bad"].includes(row.mood ?? "bad"),
  ],
  computed: {
    name: ({ row }) => `${row.first} ${row.last ?? ""}`,
    free: ({ row }) => row.seats - (row.booked ?? 0),
    isBooked: ({ row }) => row.booked !== null,
    until: ({ row }) => row.endsAt,
  },
  indexes: [["name", "startsAt"], ["free"]],
  search: ["name"],
});

// @ts-expect-error a function of a field that is not there
model(meeting, { checks: [({ row }) => row.seat > 1] });
// @ts-expect-error a function that may compare null
model(meeting, { checks: [({ row }) => row.booked <= row.seats] });
// @ts-expect-error a function of the relation, whose field has another name
model(meeting, { checks: [({ row }) => row.host !== null] });
// @ts-expect-error a value that the field cannot have
model(meeting, { checks: [({ row }) => row.state === "opened"] });
// @ts-expect-error a check that is no boolean
model(meeting, { checks: [({ row }) => row.first] });
// @ts-expect-error a check that may be null
model(meeting, { checks: [{ check: ({ row }) => row.booked, message: "Booked." }] });
// @ts-expect-error a digit text with a number
model(meeting, { checks: [({ row }) => row.price > 1] });
// @ts-expect-error arithmetic with what may be null
model(meeting, { computed: { free: ({ row }) => row.seats - row.booked } });
// @ts-expect-error a computed field that is a list
model(meeting, { computed: { labels: ({ row }) => row.tags } });
// @ts-expect-error a function of a computed field
model(meeting, { computed: { one: ({ row }) => row.seats, two: ({ row }) => row.one } });
// @ts-expect-error an index on a computed field that is not there
model(meeting, { computed: { free: ({ row }) => row.seats }, indexes: [["fre"]] });
// @ts-expect-error something else than the row
model(meeting, { checks: [({ row, auth }) => row.hostId === auth.id] });
