/** What a key may be, and what a relation may do. */
import { quote, withArticle } from "../diagnostics/quote.js";
import type { FieldType } from "../ir/ir.js";
import type { ModelCheck } from "./checking.js";

/** Types with one way to write a value: a key is compared as text in paths, cursors and caches. */
const keyTypes: ReadonlySet<FieldType> = new Set(["text", "uuid", "integer", "bigint", "date", "oneOf"]);

export const checkKey: ModelCheck = (model, { complaints, places }) => {
  for (const name of model.key) {
    const field = model.fields.find((one) => one.name === name);
    if (field === undefined) continue;
    const key = places(field, "primaryKey");
    if (field.computed !== undefined) {
      const message = `${quote(name)} is computed, and a row is found by what it was given`;
      complaints.add("G3010", field.span, message);
      continue;
    }
    if (!keyTypes.has(field.type)) {
      const hint = `A key is one of ${[...keyTypes].join(", ")}.`;
      complaints.add("G3010", key, `${withArticle(field.type)} field cannot be a key`, hint);
      continue;
    }
    if (field.nullable) {
      complaints.add(
        "G3009",
        places(field, "optional"),
        `${quote(name)} is of the key and cannot be optional`,
      );
    }
    if (field.private) {
      const message = `${quote(name)} is of the key, which callers need, and cannot be private`;
      complaints.add("G3013", places(field, "private"), message);
    }
    if (model.key.length === 1 && field.default !== null && "literal" in field.default) {
      const message = `${quote(name)} is the key, and a default would be the same for every row`;
      complaints.add("G3014", places(field, "default"), message);
    }
  }
};

export const checkRelations: ModelCheck = (model, { complaints, places }) => {
  for (const relation of model.relations) {
    const field = model.fields.find(({ name }) => name === relation.field);
    if (relation.onDelete !== "set-null" || field === undefined || field.nullable) continue;
    const message = `${quote(relation.name)} is required and cannot be set to null`;
    const hint = 'Add optional: true, or choose "restrict" or "cascade".';
    complaints.add("G3007", places(relation, "onDelete"), message, hint);
  }
};
