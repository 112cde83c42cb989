/** `schema.svg`: what of a schema is in it, and that it is XML whatever the schema says. */
import { describe, expect, test } from "vitest";
import { emitPicture } from "#generator/emit/picture/draw.js";
import { type PicturePart, picturePart } from "#generator/emit/picture/part.js";
import type { Model } from "#generator/ir/ir.js";
import { hostileTexts } from "../../text/hostile.js";
import { field, model, relation, uuidKey } from "../ir.js";

const draw = (...models: readonly Model[]): string => emitPicture(models.map(picturePart));

const user = model("User", [
  uuidKey(),
  field("email", "text", { unique: true }),
  field("passwordHash", "text", { private: true }),
]);
const ticket = model(
  "Ticket",
  [
    uuidKey(),
    field("subject", "text"),
    field("labels", "array", { item: { type: "text", constraints: {} } }),
    field("requesterId", "uuid", { relation: "requester" }),
    field("assigneeId", "uuid", { relation: "assignee", nullable: true }),
    field("deskId", "uuid", { relation: "desk", unique: true }),
  ],
  {
    description: "A request.",
    relations: [relation("requester", "User"), relation("assignee", "User"), relation("desk", "User")],
  },
);

/** The texts within a model's drawing. */
function textsOf(svg: string, name: string): readonly string[] {
  const from = svg.indexOf(`data-model="${name}"`);
  const drawing = svg.slice(from, svg.indexOf("</g>", from));
  return [...drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
}

describe("a model", () => {
  test("has its fields with type, key and whether they may be empty; private columns are not there", () => {
    const svg = draw(ticket, user);
    expect(textsOf(svg, "Ticket").join(" ")).toBe(
      "Ticket PK id uuid subject text labels text[] FK requesterId uuid FK assigneeId uuid? FK deskId uuid",
    );
    expect(textsOf(svg, "User")).toEqual(["User", "PK", "id", "uuid", "UQ", "email", "text"]);
    expect(svg).not.toContain("passwordHash");
    expect(svg).toContain("<title>A request.</title>");
  });

  test("is tied to what it refers to, and the ties are told in words", () => {
    const svg = draw(ticket, user);
    expect([...svg.matchAll(/data-from="(\w+)" data-to="(\w+)"/g)].map(([, ...ends]) => ends)).toEqual(
      Array.from({ length: 3 }, () => ["Ticket", "User"]),
    );
    expect(/<desc[^>]*>([^<]*)</.exec(svg)?.[1]?.split("\n")).toEqual([
      "Ticket.requester: many Ticket to one User",
      "Ticket.assignee: many Ticket to one or no User",
      "Ticket.desk: one Ticket to one User",
      "Refer to no other: User",
    ]);
  });

  test("may refer to itself", () => {
    const self = model(
      "Team",
      [uuidKey(), field("parentId", "uuid", { nullable: true, relation: "parent" })],
      {
        relations: [relation("parent", "Team")],
      },
    );
    expect(draw(self)).toContain('data-from="Team" data-to="Team"');
  });
});

/** A reader of as much XML as there is in it: every tag closed, no character that XML cannot have. */
function complaintOf(text: string): string | null {
  // oxlint-disable-next-line no-control-regex -- the characters that are looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text)) return "a character";
  const open: string[] = [];
  const token = /<(\/?)([a-z]+)((?: [a-z:A-Z-]+="[^"<]*")*)(\/?)>|([^<]+)|([\s\S])/g;
  for (const [, close, name = "", attributes = "", empty, words, stray] of text.matchAll(token)) {
    if (stray !== undefined) return `a stray ${stray}`;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(words ?? attributes))
      return `an ampersand: ${words ?? attributes}`;
    if (words !== undefined || empty === "/") continue;
    if (close !== "/") open.push(name);
    else if (open.pop() !== name) return `a </${name}>`;
  }
  return open.length === 0 ? null : `no </${String(open.at(-1))}>`;
}

test("is XML, whatever the schema says", () => {
  expect(complaintOf("<a><b/>&lt;</a>\n")).toBe(null);
  for (const broken of ["<a>", "<a></b>", "<a>&</a>", "<a>\u0000</a>", '<a b="<"></a>']) {
    expect(complaintOf(broken)).not.toBe(null);
  }
  for (const text of [...hostileTexts, "</desc><script>alert(1)</script>", `"><x y="`, "\ud800", "\ufffe"]) {
    const part: PicturePart = {
      name: text,
      description: text,
      rows: [{ name: text, type: text, nullable: true, mark: "FK" }],
      lines: [{ name: text, field: text, target: text, optional: true, single: false }],
    };
    const svg = emitPicture([part]);
    expect([text, complaintOf(svg)]).toEqual([text, null]);
    expect(svg).not.toContain("<script");
  }
});

/** So many models, each tied to an earlier one. */
const many = (count: number): readonly PicturePart[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Model${index}`,
    description: null,
    rows: [
      { name: "id", type: "uuid", nullable: false, mark: "PK" },
      { name: "upperId", type: "uuid", nullable: true, mark: "FK" },
      { name: "title", type: "text", nullable: false, mark: "" },
    ],
    lines: [{ name: "upper", field: "upperId", target: `Model${index % 9}`, optional: true, single: false }],
  }));

describe("of many models", () => {
  const drawn = (svg: string): number => svg.match(/class="model"/g)?.length ?? 0;

  test("the keys alone are shown, and it says so", () => {
    const svg = emitPicture(many(100));
    expect(drawn(svg)).toBe(100);
    expect(textsOf(svg, "Model5")).toEqual([
      "Model5",
      "PK",
      "id",
      "uuid",
      "FK",
      "upperId",
      "uuid?",
      "and 1 more",
    ]);
    expect(svg).toContain('<text class="note"');
    expect(svg).toContain("Of 100 models their keys are shown.");
    expect(emitPicture(many(40))).not.toContain('note"');
  });

  test("those with the most relations are shown, and it stays affordable", () => {
    const start = performance.now();
    const svg = emitPicture(many(1000));
    expect(performance.now() - start).toBeLessThan(5000);
    expect(drawn(svg)).toBe(150);
    expect(svg).toContain(
      "150 of 1000 models are shown, those with the most relations, and of these their keys.",
    );
    for (let index = 0; index < 9; index++) expect(svg).toContain(`data-model="Model${index}"`);
    expect(svg.length).toBeLessThan(200_000);
  });
});

test("an empty schema has an empty picture", () => {
  expect(complaintOf(emitPicture([]))).toBe(null);
});
