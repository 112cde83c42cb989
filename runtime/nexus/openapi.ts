/** `GET /openapi.json`: the document as it was generated, byte for byte. It is read when somebody asks for it, and then kept. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { noneMatchFails } from "./etag.js";

interface Document {
  readonly bytes: Buffer;
  readonly etag: string;
}

export class OpenApiDocument {
  readonly #file: URL;
  #document: Promise<Document> | undefined;

  constructor(file: URL) {
    this.#file = file;
  }

  /** Sets status and headers, and sends. @throws where the file cannot be read; the next request tries again */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    this.#document ??= this.#read();
    const { bytes, etag } = await this.#document;
    reply.header("etag", etag);
    // It changes with the next build: whoever has it asks whether it did.
    reply.header("cache-control", "no-cache");
    const { "if-none-match": ifNoneMatch } = request.headers;
    if (ifNoneMatch !== undefined && noneMatchFails(ifNoneMatch, etag)) return reply.code(304).send();
    reply.header("content-type", "application/json; charset=utf-8");
    return reply.send(bytes);
  }

  async #read(): Promise<Document> {
    try {
      const bytes = await readFile(this.#file);
      const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
      return { bytes, etag };
    } catch (error) {
      this.#document = undefined;
      throw error;
    }
  }
}
