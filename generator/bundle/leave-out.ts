/**
 * Code of other packages that a built server never runs, and would read at every start. Each entry is left out only where
 * that package asks for it: an application that imports one of them itself has it whole.
 */
import type { OnLoadResult, Plugin } from "esbuild";

interface Omission {
  /** The path asked for. */
  readonly what: RegExp;
  /** The package that asks. */
  readonly by: RegExp;
  /** CommonJS that stands in its place. */
  readonly instead: string;
}

const unused = (name: string, why: string): string =>
  `module.exports = () => { throw new Error(${JSON.stringify(`${name} is not in this bundle: ${why}`)}); };`;

/** In Node there is one kind of stream; to find that out `pg` would load all of `fetch` (Node 20). */
const NODE_STREAMS = `const net = require("node:net");
const tls = require("node:tls");
module.exports = { getStream: () => new net.Socket(), getSecureStream: (options) => tls.connect(options) };`;

/** Fastify asks for all that a server may need when it is imported; this one speaks HTTP/1.1 in the clear on one address. */
const onDemand = (name: string, members: readonly string[]): string =>
  `module.exports = { ${members.map((member) => `get ${member}() { return require("${name}").${member}; }`).join(", ")} };`;

/** The MCP channel hands the SDK a validator of its own; this one would bring a compiler of JSON Schemas. */
const NO_AJV = `module.exports = { AjvJsonSchemaValidator: class {
  getValidator() { throw new Error("Ajv is not in this bundle: the MCP channel validates nothing with it."); }
} };`;

const omissions: readonly Omission[] = [
  {
    what: /[\\/]validation[\\/]ajv-provider\.js$/,
    by: /[\\/]@modelcontextprotocol[\\/]sdk[\\/]/,
    instead: NO_AJV,
  },
  {
    what: /^@fastify\/(?:ajv|fast-json-stringify)-compiler$/,
    by: /[\\/]fastify[\\/]/,
    instead: unused("A schema compiler", "the server compiles no JSON Schemas."),
  },
  {
    what: /^light-my-request$/,
    by: /[\\/]fastify[\\/]/,
    instead: unused("light-my-request", "nothing is injected into a server in production."),
  },
  {
    what: /^pino$/,
    by: /[\\/]fastify[\\/]/,
    instead: unused("pino", "the server's logger is off."),
  },
  {
    what: /^semver$/,
    by: /[\\/]fastify[\\/]/,
    instead: unused("semver", "no plugin that names its versions of Fastify is registered."),
  },
  {
    what: /^@fastify\/proxy-addr$/,
    by: /[\\/]fastify[\\/]/,
    instead: unused("@fastify/proxy-addr", "the server trusts no proxy."),
  },
  {
    what: /^node:http2$/,
    by: /[\\/]fastify[\\/]/,
    instead: onDemand("node:http2", ["createServer", "createSecureServer"]),
  },
  { what: /^node:https$/, by: /[\\/]fastify[\\/]/, instead: onDemand("node:https", ["createServer"]) },
  { what: /^node:dns$/, by: /[\\/]fastify[\\/]/, instead: onDemand("node:dns", ["lookup"]) },
  { what: /^\.\/stream$/, by: /[\\/]pg[\\/]lib[\\/]/, instead: NODE_STREAMS },
];

export const leaveOut: Plugin = {
  name: "prewire-leave-out",
  setup(build) {
    omissions.forEach(({ what, by, instead }, index) => {
      const namespace = `prewire-omission-${index}`;
      build.onResolve({ filter: what }, ({ importer, path }) =>
        by.test(importer) ? { path, namespace } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace }, (): OnLoadResult => ({ contents: instead, loader: "js" }));
    });
  },
};
