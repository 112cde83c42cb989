import { describe, expect, test } from "vitest";
import { addressOf, databaseUrlOf, isLoopback, readConfig } from "#runtime/command-line/settings.js";
import { testIo } from "../../support/io.js";

describe("prewire.config.ts", () => {
  test("may be missing, empty or complete", () => {
    expect(readConfig(undefined)).toEqual({});
    const config = { port: 1, host: "::1", databaseUrl: "memory:", anonymous: true };
    expect(readConfig(config)).toEqual(config);
  });
  test.each([
    [{ prot: 1 }, 'there is no key "prot". Did you mean "port"?'],
    [{ toString: 1 }, 'there is no key "toString".'],
    [{ port: "8000" }, '"port" must be a port'],
    [{ port: 65_536, anonymous: "yes" }, '"anonymous" must be true or false.'],
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
  test("loopback", () => expect(["localhost", "127.0.0.1", "127.1.2.3", "::1"].every(isLoopback)).toBe(true));
});
