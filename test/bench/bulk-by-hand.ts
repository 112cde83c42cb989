/** Many rows as an experienced developer writes them with pg: INSERT of many rows, of arrays, and COPY. */
import pg from "pg";
import type { TicketInput } from "./bulk-model.js";

const FIELDS = [
  "subject",
  "body",
  "status",
  "priority",
  "rating",
  "fee",
  "urgent",
  "labels",
  "dueAt",
] as const;
const COLUMNS = "subject, body, status, priority, rating, fee, urgent, labels, due_at";

/** Rows a statement: as many as its 65,535 parameters allow without much thought. */
const CHUNK = 5_000;

/** `INSERT … VALUES ($1, …), ($10, …), …` in one transaction. */
export async function insertValues(
  client: pg.Client,
  tickets: readonly TicketInput[],
  returning: string,
): Promise<number> {
  let answered = 0;
  await client.query("BEGIN");
  for (let start = 0; start < tickets.length; start += CHUNK) {
    const part = tickets.slice(start, start + CHUNK);
    const values: unknown[] = [];
    const rows = part.map(
      (ticket) => `(${FIELDS.map((field) => `$${values.push(ticket[field])}`).join(", ")})`,
    );
    const text = `INSERT INTO tickets (${COLUMNS}) VALUES ${rows.join(", ")}${returning}`;
    answered += (await client.query(text, values)).rowCount ?? 0;
  }
  await client.query("COMMIT");
  return answered;
}

/** What is needed of pg's connection to copy (protocol: 53.2.7). */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** `COPY … FROM STDIN`: it answers nothing of the rows. */
export function copy(client: pg.Client, tickets: readonly TicketInput[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    let count = 0;
    const submittable = {
      submit: (connection: CopyConnection) => connection.query(`COPY tickets (${COLUMNS}) FROM STDIN`),
      handleCopyInResponse: (connection: CopyConnection) => {
        for (let start = 0; start < tickets.length; start += 1000) {
          connection.sendCopyFromChunk(
            Buffer.from(
              tickets
                .slice(start, start + 1000)
                .map(lineOf)
                .join(""),
            ),
          );
        }
        connection.endCopyFrom();
      },
      handleCommandComplete: ({ text }: { text: string }) => (count = Number(text.split(" ")[1])),
      handleError: (error: Error) => (failure = error),
      handleReadyForQuery: () => (failure === undefined ? resolve(count) : reject(failure)),
    };
    // pg's types name the first of these members only.
    client.query(submittable as unknown as pg.Submittable);
  });
}

/** COPY's text format (manual, COPY): a tab between columns, backslashes before what means something. */
function lineOf(ticket: TicketInput): string {
  return `${FIELDS.map((field) => cellOf(ticket[field])).join("\t")}\n`;
}

function cellOf(value: TicketInput[(typeof FIELDS)[number]]): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "object") {
    return escaped(`{${value.map((item) => `"${item.replaceAll(/["\\]/g, "\\$&")}"`).join(",")}}`);
  }
  return String(value);
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const escaped = (text: string): string =>
  text.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? "");
