/**
 * The codecs: for each column type how a value gets from PostgreSQL's text to JSON text, from a JSON value to parameter
 * text, and from the text of a URL or command line to a JSON value. A row that leaves over a wire never becomes an
 * object: its cells are spliced into JSON as they are, by these functions.
 *
 * Assumed of the session: `DateStyle` ISO, `bytea_output` hex, `extra_float_digits` at least 1; any `TimeZone`.
 */
import * as rules from "../values.js";
import type { Rule } from "../values.js";
import { arrayJson, arrayParameter } from "./codecs/array.js";
import {
  arrayCell,
  booleanCell,
  type CellWriter,
  cellByText,
  dateCell,
  floatCell,
  quotedCell,
  rawCell,
  textCell,
  timestampCell,
} from "./codecs/bytes.js";
import { dateJson, timestampJson } from "./codecs/timestamp.js";
import type { Column, ColumnType } from "./model.js";

export interface Codec {
  /** The type that a parameter is cast to: `int4`. */
  readonly cast: string;
  /** JSON text of a cell that is not null. */
  readonly json: (cell: string) => string;
  /** The same from bytes to bytes. */
  readonly cell: CellWriter;
  /** What is wrong with a JSON value that is not null; null where it fits. */
  readonly rule: Rule;
  /** Parameter text of a value that fits. */
  readonly parameter: (value: unknown) => string;
  /** The JSON value that a text of a URL or command line writes; undefined where it writes none. It may still not fit. */
  readonly fromText: (text: string) => unknown;
  /** Whether PostgreSQL could have printed this cell: what a cursor brings back is not trusted. */
  readonly isCell: (cell: string) => boolean;
  /** Of an array: that of its items. */
  readonly item?: Codec;
}

type ValueShape = Pick<Column, "type" | "values" | "item">;

/** The codec of a column or of an array's item. */
export function codecOf(shape: ValueShape): Codec {
  return codecs[shape.type](shape);
}

const same = (text: string): string => text;
const asText = (value: unknown): string => String(value);
const quoted = (cell: string): string => `"${cell}"`;
/** What JSON must escape. PostgreSQL stores no lone surrogates, and the rest may stand as it is (RFC 8259, 7). */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ESCAPED = /["\\\u0000-\u001f]/;
const jsonText = (cell: string): string => (ESCAPED.test(cell) ? JSON.stringify(cell) : `"${cell}"`);
const jsonParameter = (value: unknown): string => JSON.stringify(value);

/** A codec of a type whose values are strings in JSON. */
function stringCodec(
  cast: string,
  json: Codec["json"],
  cell: CellWriter,
  rule: Rule,
  printed: RegExp,
  parameter: Codec["parameter"] = asText,
): Codec {
  return { cast, json, cell, rule, parameter, fromText: same, isCell: (text) => printed.test(text) };
}

/** A codec of a type that JSON has no string for: the text in a URL is JSON itself. */
function jsonCodec(cast: string, rule: Rule, cell: RegExp, more: Partial<Codec> = {}): Codec {
  return {
    cast,
    json: same,
    cell: rawCell,
    rule,
    parameter: jsonParameter,
    fromText: parseJson,
    isCell: (text) => cell.test(text),
    ...more,
  };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** A JSON number and nothing else; `1e999` becomes Infinity, which no rule lets through. */
function parseNumber(text: string): unknown {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

function parseInteger(text: string): unknown {
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** JSON has no word for them, and a null says at least that there is no number. */
const floatJson = (cell: string): string =>
  cell === "NaN" || cell === "Infinity" || cell === "-Infinity" ? "null" : cell;

const floatParameter = (value: unknown): string => (Object.is(value, -0) ? "-0" : String(value));

const bytesJson = (cell: string): string => `"${Buffer.from(cell.slice(2), "hex").toString("base64")}"`;

const bytesParameter = (value: unknown): string =>
  `\\x${Buffer.from(String(value), "base64").toString("hex")}`;

const INTEGER_CELL = /^-?\d{1,10}$/;
const BIGINT_CELL = /^-?\d{1,19}$/;
const DECIMAL_CELL = /^(?:-?\d+(?:\.\d+)?|NaN|-?Infinity)$/;
const FLOAT_CELL = /^(?:-?\d+(?:\.\d+)?(?:e[+-]\d+)?|NaN|-?Infinity)$/;
const UUID_CELL = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DATE_CELL = /^(?:\d{4,7}-\d\d-\d\d(?: BC)?|-?infinity)$/;
const TIME_CELL = /^\d\d:\d\d:\d\d(?:\.\d{1,6})?$/;
const TIMESTAMP_CELL =
  /^(?:\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d){0,2}(?: BC)?|-?infinity)$/;
const BYTES_CELL = /^\\x(?:[0-9a-f]{2})*$/;
/** Of types that no list is sorted by, so that no cursor holds one. */
const NO_CELL = /(?!)/;

const text: Codec = {
  cast: "text",
  json: jsonText,
  cell: textCell,
  rule: rules.text,
  parameter: asText,
  fromText: same,
  isCell: rules.isStorableText,
};

const scalars = {
  text,
  uuid: stringCodec("uuid", quoted, quotedCell, rules.uuid, UUID_CELL),
  integer: jsonCodec("int4", rules.integer, INTEGER_CELL, { parameter: asText, fromText: parseInteger }),
  bigint: stringCodec("int8", quoted, quotedCell, rules.bigint, BIGINT_CELL),
  float: jsonCodec("float8", rules.float, FLOAT_CELL, {
    json: floatJson,
    cell: floatCell,
    parameter: floatParameter,
    fromText: parseNumber,
  }),
  decimal: stringCodec("numeric", quoted, quotedCell, rules.decimal, DECIMAL_CELL),
  boolean: jsonCodec("bool", rules.boolean, /^[tf]$/, {
    json: (cell) => (cell === "t" ? "true" : "false"),
    cell: booleanCell,
  }),
  timestamp: stringCodec(
    "timestamptz",
    timestampJson,
    timestampCell(timestampJson),
    rules.timestamp,
    TIMESTAMP_CELL,
  ),
  date: stringCodec("date", dateJson, dateCell(dateJson), rules.date, DATE_CELL),
  time: stringCodec("time", quoted, quotedCell, rules.time, TIME_CELL),
  json: jsonCodec("jsonb", rules.json, NO_CELL),
  bytes: stringCodec("bytea", bytesJson, cellByText(bytesJson), rules.bytes, BYTES_CELL, bytesParameter),
  vector: jsonCodec("vector", rules.vector, NO_CELL),
} satisfies Partial<Record<ColumnType, Codec>>;

const constant = (codec: Codec) => (): Codec => codec;

const codecs: Readonly<Record<ColumnType, (shape: ValueShape) => Codec>> = {
  text: constant(scalars.text),
  uuid: constant(scalars.uuid),
  integer: constant(scalars.integer),
  bigint: constant(scalars.bigint),
  float: constant(scalars.float),
  decimal: constant(scalars.decimal),
  boolean: constant(scalars.boolean),
  timestamp: constant(scalars.timestamp),
  date: constant(scalars.date),
  time: constant(scalars.time),
  json: constant(scalars.json),
  bytes: constant(scalars.bytes),
  vector: constant(scalars.vector),
  oneOf: ({ values }) =>
    values === undefined ? scalars.text : { ...scalars.text, rule: rules.oneOf(values) },
  array: ({ item }) => arrayCodec(codecOf(item ?? { type: "text" })),
};

function arrayCodec(item: Codec): Codec {
  const rule: Rule = (value) => {
    if (!Array.isArray(value)) return "Must be a list.";
    const complaint = rules.firstComplaint<unknown>(value, item.rule);
    return complaint === null ? null : `Every item: ${complaint}`;
  };
  const json = (cell: string): string => arrayJson(cell, item.json);
  return {
    cast: `${item.cast}[]`,
    json,
    cell: arrayCell(item.cell, json),
    rule,
    parameter: (value) => listParameter(item, value as readonly unknown[]), // the rule has let it through
    fromText: parseJson,
    isCell: (cell) => NO_CELL.test(cell),
    item,
  };
}

/** Parameter text of `item[]`: of an array column, and of the list of an `in`. */
export function listParameter(item: Codec, values: readonly unknown[]): string {
  return arrayParameter(values.map((value) => item.parameter(value)));
}
