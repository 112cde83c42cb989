/** What a page does with a client: compiled for a browser, where there are no types of Node. */
import { NotFoundError, ValidationError } from "prewire/client";
import { createClient } from "../../../golden/basic/generated/client.js";

export async function page(): Promise<string[]> {
  const desk = createClient({ baseUrl: "", token: async () => "t", fetch });
  const subjects: string[] = [];
  for await (const { subject } of desk.ticket.pages({ where: { status: "open" }, fields: ["subject"] })) {
    subjects.push(subject);
  }
  try {
    const ticket = await desk.ticket.read("x", { signal: AbortSignal.timeout(1_000) });
    const status: "open" | "pending" | "solved" | undefined = ticket?.status;
    subjects.push(status ?? "none");
    await desk.ticket.delete("x");
  } catch (error) {
    if (error instanceof ValidationError) subjects.push(error.complaints[0]?.pointer ?? "");
    else if (!(error instanceof NotFoundError)) throw error;
  }
  return subjects;
}
