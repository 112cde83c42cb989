import { belongsTo, bigint, bytes, model, text } from "prewire/schema";
import { identified } from "./mixins.js";

/** A file that came with a comment; its content is in an object store. */
export const Attachment = model(
  {
    ...identified,
    comment: belongsTo("Comment", { onDelete: "cascade", inverse: "attachments", immutable: true }),
    fileName: text({ min: 1, max: 255 }),
    mediaType: text({ pattern: "^[a-z]+/[a-z0-9.+-]+$", max: 127, default: "application/octet-stream" }),
    /** In bytes. */
    size: bigint({ min: "0", immutable: true }),
    /** SHA-256 of the content. */
    checksum: bytes({ min: 32, max: 32, immutable: true }),
    /** Where the content is. */
    url: text({ format: "url", max: 2000 }),
  },
  // They are looked up by their comment, and there are more of them than of anything else.
  { tenant: true, unindexed: "deny" },
);
