/** The files of `/docs`, each read when it is asked for for the first time, and then kept. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { noneMatchFails } from "../etag.js";

interface File {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly policy: string;
}

/** What there is: no other name leads to the disk. */
const types: ReadonlyMap<string, string> = new Map([
  ["index.html", "text/html; charset=utf-8"],
  ["page.css", "text/css; charset=utf-8"],
  ["page.js", "text/javascript; charset=utf-8"],
  ["icon.svg", "image/svg+xml"],
  ["schema.svg", "image/svg+xml"],
]);

/** Nothing but what comes from here, nothing written into the page, and no frame around it (CSP level 3). */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export class DocsFolder {
  readonly #folder: URL;
  readonly #files = new Map<string, Promise<File>>();

  constructor(folder: URL) {
    this.#folder = folder;
  }

  /**
   * Sets status and headers, and sends. @returns null where there is no such file
   * @throws where the file cannot be read; the next request tries again
   */
  async answer(name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | null> {
    const type = types.get(name);
    if (type === undefined) return null;
    const { bytes, etag, policy } = await this.#file(name);
    reply.header("etag", etag);
    // They change with the next build: whoever has them asks whether they did.
    reply.header("cache-control", "no-cache");
    reply.header("content-security-policy", policy);
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
    const { "if-none-match": ifNoneMatch } = request.headers;
    if (ifNoneMatch !== undefined && noneMatchFails(ifNoneMatch, etag)) return reply.code(304).send();
    reply.header("content-type", type);
    return reply.send(bytes);
  }

  #file(name: string): Promise<File> {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const file = readFile(new URL(name, this.#folder)).then((bytes) => ({
      bytes,
      etag: `"${hashOf(bytes).slice(0, 22).replaceAll("+", "-").replaceAll("/", "_")}"`,
      policy: policyOf(bytes),
    }));
    this.#files.set(name, file);
    file.catch(() => this.#files.delete(name));
    return file;
  }
}

/** A picture that is looked at by itself brings its style within it, and that style alone is let through. */
function policyOf(bytes: Buffer): string {
  const style = /^<svg [\s\S]*?<style>([\s\S]*?)<\/style>/.exec(bytes.toString("utf8"))?.[1];
  return style === undefined
    ? POLICY
    : POLICY.replace("style-src 'self'", `style-src 'sha256-${hashOf(style)}'`);
}

const hashOf = (data: Buffer | string): string => createHash("sha256").update(data).digest("base64");
