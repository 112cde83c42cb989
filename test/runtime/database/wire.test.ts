import fc from "fast-check";
import { serialize } from "pg-protocol";
import { describe, expect, test } from "vitest";
import { SqlError } from "#runtime/database/port.js";
import { cellsOf, type WireListener, WireReader } from "#runtime/database/wire-reader.js";
import { WireWriter } from "#runtime/database/wire-writer.js";

const text = fc.string({ unit: "binary", maxLength: 300 }).filter((value) => !value.includes("\0"));
const name = fc.string({ unit: "grapheme-ascii", maxLength: 63 });

/** The messages of another implementation, `pg-protocol`. */
const reference = (statement: string, sql: string, values: (string | null)[]): Buffer =>
  Buffer.concat([
    serialize.parse({ name: statement, text: sql, types: [] }),
    serialize.bind({ statement, values }),
    serialize.execute(),
    serialize.sync(),
    serialize.close({ type: "S", name: statement }),
    serialize.query(sql),
    serialize.end(),
  ]);

describe("what is written", () => {
  test("is byte for byte what the protocol says", () => {
    fc.assert(
      fc.property(name, text, fc.array(fc.option(text), { maxLength: 10 }), (statement, sql, values) => {
        const writer = new WireWriter();
        writer.parse(statement, sql);
        writer.bindExecuteSync(statement, values);
        writer.close(statement);
        writer.query(sql);
        writer.terminate();
        const expected = unformatted(reference(statement, sql, values), values.length);
        expect(writer.take()).toEqual(expected);
      }),
    );
  });

  test("grows beyond its buffer, and never touches what it has handed over", () => {
    const writer = new WireWriter();
    const taken: [Buffer, string][] = [];
    for (const length of [10, 70_000, 3, 65_000, 1_000_000, 5, 65_536, 48, 49]) {
      const value = "é".repeat(length);
      writer.bindExecuteSync("s", [value, null, "x"]);
      writer.query("select 1");
      taken.push([writer.take(), value]);
    }
    for (const [bytes, value] of taken) {
      const bind = unformatted(serialize.bind({ statement: "s", values: [value, null, "x"] }), 3);
      const expected = Buffer.concat([
        bind,
        serialize.execute(),
        serialize.sync(),
        serialize.query("select 1"),
      ]);
      expect(bytes.equals(expected)).toBe(true);
    }
    expect(writer.isEmpty).toBe(true);
  });
});

/** `pg-protocol` states the format of each parameter, this writer that of none: both mean text. */
function unformatted(messages: Buffer, parameters: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < messages.length;) {
    const end = at + 1 + messages.readInt32BE(at + 1);
    if (messages[at] === 0x42) {
      const formats = messages.indexOf(0, messages.indexOf(0, at + 5) + 1) + 1;
      const rest = messages.subarray(formats + 2 + 2 * parameters, end - 4);
      const head = Buffer.from(messages.subarray(at, formats));
      head.writeInt32BE(end - at - 1 - 2 * parameters - 2, 1);
      parts.push(head, Buffer.from([0, 0]), rest, Buffer.from([0, 0]));
    } else {
      parts.push(messages.subarray(at, end));
    }
    at = end;
  }
  return Buffer.concat(parts);
}

const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

const dataRow = (cells: readonly (string | null)[]): Buffer => {
  const parts = cells.map((cell) => {
    const bytes = Buffer.from(cell ?? "");
    const length = Buffer.alloc(4);
    length.writeInt32BE(cell === null ? -1 : bytes.length);
    return Buffer.concat([length, bytes]);
  });
  return message("D", Buffer.concat([Buffer.from([0, cells.length]), ...parts]));
};

const heard = (): { listener: WireListener; log: unknown[] } => {
  const log: unknown[] = [];
  const listener: WireListener = {
    parsed: () => log.push("parsed"),
    row: (bytes, at, count) => log.push(cellsOf(bytes, at, count)),
    complete: (count, tag) => log.push([count, String.fromCharCode(tag)]),
    refused: (error) => log.push(error),
    ready: () => log.push("ready"),
    unexpected: (type) => log.push({ unexpected: String.fromCharCode(type) }),
  };
  return { listener, log };
};

describe("what is read", () => {
  test("is the same wherever the chunks end", () => {
    const stream = fc.array(fc.array(fc.option(text), { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        stream,
        fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 20 }),
        (rows, sizes) => {
          const tag = message("C", Buffer.from("SELECT 7\0"));
          const all = Buffer.concat([
            message("1", Buffer.alloc(0)),
            ...rows.map(dataRow),
            tag,
            message("Z", Buffer.from("I")),
          ]);
          const { listener, log } = heard();
          const reader = new WireReader(listener);
          for (let at = 0, turn = 0; at < all.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1;
            reader.read(all.subarray(at, at + size));
            at += size;
          }
          expect(log).toEqual(["parsed", ...rows, [7, "S"], "ready"]);
        },
      ),
    );
  });

  test("is joined once, however many chunks a large row has", () => {
    const { listener, log } = heard();
    const reader = new WireReader(listener);
    const row = dataRow(["x".repeat(50_000_000)]);
    const since = performance.now();
    for (let at = 0; at < row.length; at += 4096) reader.read(row.subarray(at, at + 4096));
    expect(log.length).toBe(1);
    // Joined anew for each of the 12,000 chunks it would be 300 GB.
    expect(performance.now() - since).toBeLessThan(20_000);
  });

  test("counts come from every command tag", () => {
    const { listener, log } = heard();
    for (const tag of ["INSERT 0 12", "UPDATE 0", "SELECT 1234567", "BEGIN", "CREATE TABLE", "MERGE 3"]) {
      new WireReader(listener).read(message("C", Buffer.from(`${tag}\0`)));
    }
    expect(log).toEqual([
      [12, "I"],
      [0, "U"],
      [1_234_567, "S"],
      [0, "B"],
      [0, "C"],
      [3, "M"],
    ]);
  });

  test("an error keeps its code and names, and says whether the session ends", () => {
    const { listener, log } = heard();
    const fields = "SFATALO\0VFATAL\0C57P01\0Mterminé\0nconstraint\0ttable\0ccolumn\0RProcessInterrupts\0\0";
    new WireReader(listener).read(message("E", Buffer.from(fields.replace("FATALO", "FATALE"))));
    expect(log).toEqual([
      { error: expect.any(SqlError) as SqlError, fatal: true, routine: "ProcessInterrupts" },
    ]);
    expect(log[0]).toMatchObject({
      error: {
        sqlState: "57P01",
        message: "terminé",
        constraint: "constraint",
        table: "table",
        column: "column",
      },
    });
  });

  test("notices, notifications and settings are passed over; COPY is not understood", () => {
    const { listener, log } = heard();
    const reader = new WireReader(listener);
    for (const type of ["N", "A", "S", "T", "2", "3", "I"]) reader.read(message(type, Buffer.from("x\0")));
    reader.read(message("G", Buffer.from([0, 0, 0])));
    expect(log).toEqual([{ unexpected: "G" }]);
  });
});
