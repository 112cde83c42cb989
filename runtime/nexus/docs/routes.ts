/** `/docs`: the page that documents the application, beside `openapi.json`, which it is made of in the browser. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { OperationError } from "../../errors.js";
import { requestIdOf } from "../request-id.js";
import type { DocsFolder } from "./folder.js";

export interface DocsOptions {
  readonly contract: string;
  /** The folder `docs/` that `prewire build` makes. */
  readonly folder: URL;
}

/** Nothing is loaded or read before somebody asks for it. */
export function serveDocs(app: FastifyInstance, { contract, folder }: DocsOptions): void {
  let docs: Promise<DocsFolder> | undefined;
  const head = (request: FastifyRequest, reply: FastifyReply): void => {
    reply.header("x-request-id", requestIdOf(request));
    reply.header("prewire-contract", contract);
  };
  const serve = async (name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    head(request, reply);
    docs ??= import("./folder.js").then((loaded) => new loaded.DocsFolder(folder));
    const found = await (await docs).answer(name, request, reply);
    if (found === null) throw new OperationError("not_found", "There is no such file here; see /docs.");
    return found;
  };
  const leadTo =
    (place: string) =>
    (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      head(request, reply);
      return reply.redirect(place, 302);
    };
  app.get("/", leadTo("/docs"));
  app.get("/docs/", leadTo("/docs"));
  // Browsers ask for it with whatever they show that is no page: the picture, an answer.
  app.get("/favicon.ico", leadTo("/docs/icon.svg"));
  app.get("/docs", (request, reply) => serve("index.html", request, reply));
  app.get<{ Params: { file: string } }>("/docs/:file", (request, reply) =>
    serve(request.params.file, request, reply),
  );
}
