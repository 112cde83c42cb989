import { describe, expect, test } from "vitest";
import { authenticationOf, describeCallers, localPrincipal } from "#runtime/command-line/callers.js";
import { addressOf, databaseUrlOf, isLoopback, readConfig } from "#runtime/command-line/settings.js";
import { anonymous } from "#runtime/principal.js";
import { testIo } from "../../support/io.js";

const nobody = (): null => null;
const ann = { id: "ann", roles: ["agent", "admin"], tenant: "acme" };

describe("prewire.config.ts", () => {
  test("may be missing, empty or complete", () => {
    expect(readConfig(undefined)).toEqual({});
    const config = {
      port: 1,
      host: "::1",
      databaseUrl: "memory:",
      anonymous: true,
      authenticate: () => null,
      developmentPrincipal: ann,
    };
    expect(readConfig(config)).toEqual(config);
  });
  test.each([
    [{ prot: 1 }, 'there is no key "prot". Did you mean "port"?'],
    [{ toString: 1 }, 'there is no key "toString".'],
    [{ port: "8000" }, '"port" must be a port'],
    [{ port: 65_536, anonymous: "yes" }, '"anonymous" must be true or false.'],
    [{ authenticate: "jwt" }, '"authenticate" must be a function of the request.'],
    [{ developmentPrincipal: { id: "ann" } }, '"developmentPrincipal" must be a principal'],
    ["port", "must export defineConfig"],
    [[], "must export defineConfig"],
  ])("%j is refused", (value, message) => {
    expect(() => readConfig(value)).toThrow(message);
  });
});

describe("flag, environment, configuration, default", () => {
  test("each stands above the next", () => {
    const env = { PORT: "2", HOST: "127.0.0.2", DATABASE_URL: "env:" };
    const config = { port: 3, host: "127.0.0.3", databaseUrl: "config:" };
    expect(addressOf({ port: "1", host: "127.0.0.1" }, testIo({ env }), config)).toEqual({
      port: 1,
      host: "127.0.0.1",
    });
    expect(addressOf({}, testIo({ env }), config)).toEqual({ port: 2, host: "127.0.0.2" });
    expect(addressOf({}, testIo(), config)).toEqual({ port: 3, host: "127.0.0.3" });
    expect(addressOf({}, testIo({ env: { PORT: "", HOST: "" } }), {})).toEqual({
      port: 8000,
      host: "127.0.0.1",
    });
    expect(databaseUrlOf("flag:", testIo({ env }), config)).toBe("flag:");
    expect(databaseUrlOf(undefined, testIo({ env }), config)).toBe("env:");
    expect(databaseUrlOf(undefined, testIo({ env: { DATABASE_URL: "" } }), config)).toBe("config:");
    expect(databaseUrlOf(undefined, testIo(), {})).toBeUndefined();
  });
  test.each([
    [{ port: "http" }, {}, "--port must be a port"],
    [{}, { PORT: "99999" }, "PORT must be a port"],
  ])("a wrong port is named by its source: %j %j", (flags, env, message) => {
    expect(() => addressOf(flags, testIo({ env }), {})).toThrow(message);
  });
});

describe("an address beyond this machine", () => {
  test.each(["0.0.0.0", "::", "192.168.1.1", "example.com", "1270.0.0.1", "127.0.0.1.example.com"])(
    "%s is refused unless the configuration says anonymous",
    (host) => {
      expect(() => addressOf({ host }, testIo(), {})).toThrow("anonymous: true");
      expect(addressOf({ host }, testIo(), { anonymous: true }).host).toBe(host);
    },
  );
  test("is listened on where callers are asked who they are, never where anybody is the development principal", () => {
    const host = "0.0.0.0";
    const authenticate = () => null;
    expect(addressOf({ host }, testIo(), { authenticate }).host).toBe(host);
    for (const more of [{}, { anonymous: true }, { authenticate }]) {
      const config = { developmentPrincipal: ann, ...more };
      expect(() => addressOf({ host }, testIo(), config)).toThrow("developmentPrincipal");
      expect(addressOf({}, testIo(), config).host).toBe("127.0.0.1");
    }
  });
  test("loopback", () => expect(["localhost", "127.0.0.1", "127.1.2.3", "::1"].every(isLoopback)).toBe(true));
});

describe("who acts", () => {
  const production = testIo({ env: { NODE_ENV: "production" } });
  test("a development principal is refused in production, and works elsewhere", () => {
    for (const act of [authenticationOf, localPrincipal]) {
      expect(() => act({ developmentPrincipal: ann }, production)).toThrow("NODE_ENV is production");
    }
    expect(localPrincipal({ developmentPrincipal: ann }, testIo())).toEqual(ann);
    expect(localPrincipal({ authenticate: () => ann }, production)).toEqual(anonymous);
  });
  test.each([
    [{}, "Every caller is anonymous: no authentication is configured."],
    [{ anonymous: true }, "Every caller is anonymous: no authentication is configured."],
    [{ authenticate: nobody }, "Every caller needs credentials."],
    [{ authenticate: nobody, anonymous: true }, "Every caller without credentials is anonymous."],
    [
      { developmentPrincipal: ann },
      "Every caller is the development principal ann (roles agent, admin; tenant acme).",
    ],
    [
      { authenticate: nobody, developmentPrincipal: { ...ann, roles: [], tenant: null } },
      "Every caller without credentials is the development principal ann (no tenant).",
    ],
  ])("%j is said in a line", (config, line) => {
    expect(describeCallers(authenticationOf(config, testIo()))).toBe(line);
  });
});
