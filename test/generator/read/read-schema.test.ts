import { describe, expect, it } from "vitest";
import { operationNames } from "#generator/read/model.js";
import { fieldOf, file, modelOf, read, readField } from "./support.js";

const ID = "id: uuid({ primaryKey: true })";

describe("a model", () => {
  it("has every name and default made", () => {
    const model = modelOf(`export const PlaylistTrack = model({ ${ID} });`);
    expect(model.names).toEqual({
      name: "PlaylistTrack",
      accessor: "playlistTrack",
      folder: "playlist-track",
      resource: "playlist-tracks",
      table: "playlist_tracks",
      singular: "Playlist track",
      plural: "playlist tracks",
    });
    expect(model).toMatchObject({
      key: ["id"],
      relations: [],
      indexes: [],
      checks: [],
      // There is nothing to restore, and nothing that is recorded.
      operations: operationNames.filter((name) => name !== "restore" && name !== "history"),
      timestamps: true,
      limit: { default: 20, maximum: 100 },
      description: null,
      deprecated: null,
    });
    expect(model.fields.map(({ name, column }) => [name, column])).toEqual([
      ["id", "id"],
      ["createdAt", "created_at"],
      ["updatedAt", "updated_at"],
    ]);
    expect(fieldOf(model, "createdAt")).toMatchObject({
      type: "timestamp",
      default: { name: "now" },
      readOnly: true,
      nullable: false,
    });
  });

  it("is frozen through and through", () => {
    const model = modelOf(`export const Ticket = model({ ${ID}, status: oneOf(["open"]) });`);
    expect(Object.isFrozen(model.fields[1]?.constraints.values)).toBe(true);
    expect(Object.isFrozen(model.names)).toBe(true);
  });

  it("takes names, operations, limits and timestamps from its options", () => {
    const model = modelOf(
      `export const Person = model({ ${ID} }, { table: "Order Details", path: "staff", timestamps: false,
        operations: ["list", "read"], limit: { maximum: 5 } });`,
    );
    expect(model.names).toMatchObject({
      table: "Order Details",
      resource: "staff",
      accessor: "person",
      plural: "people",
    });
    expect(model.operations).toEqual(["read", "list"]);
    expect(model.limit).toEqual({ default: 5, maximum: 5 });
    expect(model.fields.map(({ name }) => name)).toEqual(["id"]);
    const large = modelOf(`export const Person = model({ ${ID} }, { limit: { default: 500 } });`);
    expect(large.limit).toEqual({ default: 500, maximum: 500 });
  });

  it("may be called what only SQL or JavaScript reserves", () => {
    const text = ["Order", "Select", "Group", "Table", "Class", "Default", "Delete", "User", "Function"]
      .map(
        (name) => `export const ${name} = model({ ${ID}, select: text(), default: text(), class: text() });`,
      )
      .join("\n");
    expect(read(file(text)).said).toEqual([]);
  });
});

describe("a key", () => {
  it("of a uuid is made by uuidv7, of a number by the database, of anything else by the caller", () => {
    const key = (word: string) => fieldOf(modelOf(`export const Ticket = model({ key: ${word} });`), "key");
    expect(key("uuid({ primaryKey: true })")).toMatchObject({
      default: { name: "uuidv7" },
      readOnly: false,
      immutable: true,
    });
    expect(key('uuid({ primaryKey: true, default: "uuidv4" })').default).toEqual({ name: "uuidv4" });
    expect(key("integer({ primaryKey: true })")).toMatchObject({
      default: { name: "identity" },
      readOnly: true,
    });
    expect(key("bigint({ primaryKey: true })")).toMatchObject({
      default: { name: "identity" },
      readOnly: true,
    });
    expect(key("text({ primaryKey: true })")).toMatchObject({
      default: null,
      readOnly: false,
      constraints: { min: 1 },
    });
    expect(key("text({ primaryKey: true, min: 2 })").constraints).toEqual({ min: 2 });
  });

  it("of several fields is given by the caller, in the order of the option", () => {
    const model = modelOf(
      `export const Slot = model({ hour: integer(), day: date() }, { primaryKey: ["day", "hour"] });`,
    );
    expect(model.key).toEqual(["day", "hour"]);
    expect(fieldOf(model, "hour")).toMatchObject({ default: null, readOnly: false, immutable: true });
  });
});

describe("a relation", () => {
  const text = `
    export const Country = model({ code: text({ primaryKey: true, min: 2, max: 2, collation: "de-x-icu" }) });
    export const City = model({ ${ID}, country: belongsTo("Country", { inverse: "cities", onDelete: "cascade", column: "land" }) });
    export const Mayor = model({ city: belongsTo("City", { primaryKey: true }), deputy: belongsTo("Mayor", { optional: true, unique: true }) });
  `;

  it("is a field of the type of the target's key, with an index", () => {
    const city = modelOf(text, "City");
    expect(fieldOf(city, "countryId")).toMatchObject({
      column: "land",
      type: "text",
      constraints: { collation: "de-x-icu" },
      default: null,
      relation: "country",
    });
    expect(city.relations).toMatchObject([
      {
        name: "country",
        field: "countryId",
        target: "Country",
        targetField: "code",
        inverse: "cities",
        onDelete: "cascade",
      },
    ]);
    expect(city.indexes).toMatchObject([{ name: "cities_land_idx", fields: ["countryId"], unique: false }]);
  });

  it("may be the key, and have a key that is a relation for its target", () => {
    const mayor = modelOf(text, "Mayor");
    expect(mayor.key).toEqual(["cityId"]);
    expect(fieldOf(mayor, "cityId")).toMatchObject({
      type: "uuid",
      default: null,
      readOnly: false,
      immutable: true,
    });
    expect(fieldOf(mayor, "deputyId")).toMatchObject({ type: "uuid", nullable: true, unique: true });
    expect(mayor.relations[1]).toMatchObject({ target: "Mayor", targetField: "cityId" });
    // The key and the unique field are indexes already.
    expect(mayor.indexes).toEqual([]);
  });

  it("needs no index of its own where another begins with its field", () => {
    const join = `export const Tag = model({ ${ID} });
      export const Tagging = model({ tag: belongsTo("Tag"), other: belongsTo("Tag"), third: belongsTo("Tag") },
        { primaryKey: ["tagId", "otherId"], indexes: [["thirdId", "createdAt"]] });`;
    expect(modelOf(join, "Tagging").indexes.map(({ name }) => name)).toEqual([
      "taggings_third_id_created_at_idx",
      "taggings_other_id_idx",
    ]);
  });
});

describe("options of fields", () => {
  it("become constraints, in a settled order", () => {
    expect(readField("text({ max: 9, min: 1, collation: 'C' })").constraints).toEqual({
      min: 1,
      max: 9,
      collation: "C",
    });
    expect(Object.keys(readField("text({ max: 9, min: 1 })").constraints)).toEqual(["min", "max"]);
    expect(readField(`decimal({ scale: 2, precision: 10, min: "0" })`).constraints).toEqual({
      precision: 10,
      scale: 2,
      min: "0",
    });
    expect(readField("vector(3)").constraints).toEqual({ dimensions: 3 });
    expect(readField(`array(oneOf(["a", "b"]), { max: 2 })`)).toMatchObject({
      type: "array",
      constraints: { max: 2 },
      item: { type: "oneOf", constraints: { values: ["a", "b"] } },
    });
  });

  it("take a pattern as text or as a regular expression", () => {
    expect(readField("text({ pattern: /^\\d+\\/[a-z]$/u })").constraints.pattern).toBe("^\\d+\\/[a-z]$");
    expect(readField(`text({ pattern: "^\\\\d+$" })`).constraints.pattern).toBe("^\\d+$");
  });

  it("take numbers as JavaScript writes them", () => {
    expect(readField("integer({ min: -0x10, max: 1_000, default: 1e2 })")).toMatchObject({
      constraints: { min: -16, max: 1000 },
      default: { literal: 100 },
    });
    expect(Object.is(readField("float({ default: -0 })").default, 0)).toBe(false);
    expect(readField("float({ default: -0 })").default).toEqual({ literal: 0 });
    expect(readField("float({ min: +.5 })").constraints.min).toBe(0.5);
  });

  it("tell a named default from a literal by the field's type", () => {
    expect(readField(`timestamp({ default: "now" })`).default).toEqual({ name: "now" });
    expect(readField(`text({ default: "now" })`).default).toEqual({ literal: "now" });
    expect(readField(`json({ default: { a: [1, null, "x"] } })`).default).toEqual({
      literal: { a: [1, null, "x"] },
    });
    expect(readField("boolean({ default: false })").default).toEqual({ literal: false });
  });

  it("keep the flags and the author's column", () => {
    expect(
      readField(`text({ optional: true, unique: true, immutable: true, private: true, column: "legacy" })`),
    ).toMatchObject({ nullable: true, unique: true, immutable: true, private: true, column: "legacy" });
  });
});

describe("indexes, unique lists and checks", () => {
  const text = `export const Meeting = model(
    { ${ID}, startsAt: timestamp(), endsAt: timestamp(), seats: integer({ min: 1 }) },
    {
      indexes: [["startsAt", "createdAt"]],
      unique: [["startsAt", "seats"]],
      checks: [
        { field: "endsAt", gt: "startsAt", message: "It ends after it starts." },
        { field: "endsAt", ne: "startsAt" },
        { field: "seats", ne: { value: 13 } },
      ],
    },
  );`;

  it("have the names that PostgreSQL would give", () => {
    const { indexes, checks } = modelOf(text);
    expect(indexes).toMatchObject([
      { name: "meetings_starts_at_created_at_idx", fields: ["startsAt", "createdAt"], unique: false },
      { name: "meetings_starts_at_seats_key", fields: ["startsAt", "seats"], unique: true },
    ]);
    expect(checks).toMatchObject([
      {
        name: "meetings_ends_at_starts_at_check",
        left: "endsAt",
        operator: "gt",
        right: { field: "startsAt" },
      },
      { name: "meetings_ends_at_starts_at_check1", operator: "ne" },
      // The field's own limits have the name without a number.
      { name: "meetings_seats_check1", left: "seats", operator: "ne", right: { literal: 13 } },
    ]);
    expect(checks.map(({ message }) => message)).toEqual(["It ends after it starts.", null, null]);
  });
});

describe("doc comments", () => {
  it("describe models and fields; the option wins", () => {
    const model = modelOf(`
      /** Not this one. */
      /**
       * A request, see {@link User}.
       *
       *   - indented
       * @since 1
       * @deprecated use
       *   something else
       */
      export const Ticket = model({
        ${ID},
        /** What it is about: \`*\u200b/\`. */
        subject: text(),
        /** Comment. */
        note: text({ description: "Option." }),
        /** @deprecated */
        old: text(),
        // No doc comment.
        plain: text(),
        /* Nor this. */
        other: text(),
      });`);
    expect(model.description).toBe("A request, see User.\n\n  - indented");
    expect(model.deprecated).toBe("use\n  something else");
    expect(fieldOf(model, "subject").description).toBe("What it is about: `*\u200b/`.");
    expect(fieldOf(model, "note").description).toBe("Option.");
    expect(fieldOf(model, "old")).toMatchObject({ description: null, deprecated: "" });
    expect(fieldOf(model, "plain").description).toBeNull();
    expect(fieldOf(model, "other").description).toBeNull();
  });

  it("mean the same with every kind of line end", () => {
    const text = `/**\n * One.\n * Two.\n */\nexport const Ticket = model({ ${ID} });`;
    expect(modelOf(text.replaceAll("\n", "\r\n")).description).toBe("One.\nTwo.");
    expect(modelOf(text.replaceAll("\n", "\r")).description).toBe("One.\nTwo.");
  });
});
