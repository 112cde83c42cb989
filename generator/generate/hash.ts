import { createHash } from "node:crypto";

/** The first 128 bits of a text's SHA-256, in hexadecimal: enough to tell whether a file is as it was. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** A text with the line ends that it has everywhere: git may give a working copy others. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}
