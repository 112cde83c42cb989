/** Every field type. A new one is a file and a line here; the compiler asks for the line. */
import type { FieldType } from "../ir/ir.js";
import { arrayType } from "./array.js";
import { bigint } from "./bigint.js";
import { boolean } from "./boolean.js";
import { bytes } from "./bytes.js";
import { date } from "./date.js";
import { decimal } from "./decimal.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { float } from "./float.js";
import { integer } from "./integer.js";
import { json } from "./json.js";
import { oneOf } from "./one-of.js";
import { text } from "./text.js";
import { time } from "./time.js";
import { timestamp } from "./timestamp.js";
import { uuid } from "./uuid.js";
import { vector } from "./vector.js";

export const fieldTypes: Readonly<Record<FieldType, FieldTypeDefinition>> = {
  text,
  uuid,
  integer,
  bigint,
  float,
  decimal,
  boolean,
  timestamp,
  date,
  time,
  json,
  bytes,
  oneOf,
  array: arrayType((type) => fieldTypes[type]),
  vector,
};

/** What the generator knows of a type. */
export const definitionOf = (type: FieldType): FieldTypeDefinition => fieldTypes[type];
