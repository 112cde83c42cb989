/** The tools of an application through the SDK's own client, which holds each result to the tool's output schema. */
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import type { Definition } from "#runtime/nexus/mcp/protocol.js";
import { application } from "../../../golden/basic/generated/application.js";
import { mcp as ticketMcp } from "../../../golden/basic/generated/ticket/mcp.js";
import { mcp as userMcp } from "../../../golden/basic/generated/user/mcp.js";
import { eachDatabase } from "../../../support/databases.js";
import { migrated } from "../support.js";
import { callTool, channelOf, connectHttp, connectStdio, listenHttp } from "./support.js";

const USER = "01900000-0000-7000-8000-000000000001";
const TICKET = "01900000-0000-7000-8000-000000000002";
const NONE = "01900000-0000-7000-8000-00000000000f";

const transports: Readonly<
  Record<string, (definition: Definition, during: (end: () => Promise<void>) => void) => Promise<Client>>
> = {
  HTTP: async (definition, during) => connectHttp((await listenHttp(definition, {}, during)).url),
  stdio: async (definition, during) => {
    const { client, ended } = await connectStdio(definition);
    during(async () => {
      await client.close();
      await ended;
    });
    return client;
  },
};

eachDatabase((_name, open) => {
  describe.each(Object.entries(transports))("over %s", (_transport, connect) => {
    const ends: (() => Promise<void>)[] = [];
    let database: Database;
    let client: Client;
    beforeAll(async () => {
      database = await migrated(await open(), application);
      client = await connect(await channelOf(application, database), (end) => void ends.push(end));
    });
    afterAll(async () => {
      await client.close();
      for (const end of ends) await end();
    });

    test("are those that were generated, byte for byte", async () => {
      const { tools } = await client.listTools();
      const texts = [...ticketMcp.tools, ...userMcp.tools].map(({ json }) => json.join(""));
      expect(tools.map((tool) => JSON.stringify(tool))).toEqual(texts);
      expect(tools).toHaveLength(24);
      for (const { title, description, inputSchema, outputSchema, annotations } of tools) {
        expect(title).toMatch(/^[A-Z]/);
        expect(description?.length).toBeGreaterThan(10);
        expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
        expect(outputSchema).toMatchObject({ type: "object" });
        expect(Object.keys(annotations ?? {})).toEqual([
          "readOnlyHint",
          "destructiveHint",
          "idempotentHint",
          "openWorldHint",
        ]);
      }
    });

    test("do what operations do, and answer what they answer", async () => {
      const user = { id: USER, email: "ada@desk.test", name: "Ada" };
      const created = await callTool(client, "user_create", { data: user });
      expect(created).toMatchObject({
        value: user,
        isError: false,
        meta: { etag: expect.stringMatching(/^".+"$/) },
      });
      const ticket = { id: TICKET, subject: 'It\'s <b>broken</b> \u2028 "now"', requesterId: USER };
      expect(await callTool(client, "ticket_create", { data: ticket })).toMatchObject({ value: ticket });
      expect(await callTool(client, "ticket_read", { key: TICKET, include: "requester" })).toMatchObject({
        value: { ...ticket, status: "open", requester: user },
      });
      const changed = await callTool(client, "ticket_update", { key: TICKET, data: { priority: 5 } });
      expect(changed.value).toMatchObject({ priority: 5, subject: ticket.subject });
      expect(
        await callTool(client, "ticket_list", { where: { priority: { gte: 4 } }, total: "exact" }),
      ).toMatchObject({
        value: { data: [{ id: TICKET }], nextCursor: null, total: 1 },
      });
      expect((await callTool(client, "ticket_count", { where: { status: "open" } })).value).toEqual({
        count: 1,
      });
      expect((await callTool(client, "ticket_aggregate", { groupBy: "status", count: true })).value).toEqual({
        data: [{ status: "open", count: 1 }],
      });
      const upserted = await callTool(client, "user_upsert", {
        where: { id: USER },
        create: { email: "x@desk.test", name: "X" },
        update: { name: "Ada L." },
      });
      expect(upserted.value).toMatchObject({ created: false, data: { name: "Ada L." } });
      const many = await callTool(client, "user_bulk_create", {
        data: [{ email: "b@desk.test", name: "Bo" }],
        return: "none",
      });
      expect(many.value).toMatchObject({ results: [{ status: "created" }], counts: { created: 1 } });
      expect((await callTool(client, "ticket_delete", { key: TICKET })).value).toEqual({ deleted: true });
    });

    test("answer a failure as a problem, with REST's codes and pointers", async () => {
      const failures: readonly (readonly [string, object, string, readonly string[]])[] = [
        ["ticket_read", { key: NONE }, "not_found", []],
        ["ticket_read", { key: "no uuid" }, "validation_failed", ["/id"]],
        ["ticket_read", {}, "validation_failed", ["/key"]],
        ["ticket_create", { data: { subject: "", requesterId: NONE } }, "validation_failed", ["/subject"]],
        [
          "ticket_create",
          { data: { subject: "x", requesterId: NONE } },
          "foreign_key_violation",
          ["/requesterId"],
        ],
        ["ticket_create", { date: {} }, "unknown_field", ["/date"]],
        ["ticket_list", { where: { statsu: "open" } }, "unknown_field", ["/where/statsu"]],
        ["ticket_list", { limit: 0 }, "validation_failed", ["/limit"]],
        ["ticket_list", { cursor: "x" }, "invalid_cursor", ["/cursor"]],
        ["ticket_update", { key: NONE, data: { createdAt: null } }, "read_only_field", ["/createdAt"]],
        [
          "ticket_create",
          { data: { subject: "x", requesterId: NONE }, validateOnly: "yes" },
          "validation_failed",
          ["/validateOnly"],
        ],
      ];
      for (const [name, given, code, pointers] of failures) {
        const { value, isError } = await callTool(client, name, given);
        expect({ name, isError, value }).toMatchObject({ isError: true, value: { code } });
        const { errors, requestId } = value as { errors: readonly { pointer: string }[]; requestId: string };
        expect({ name, pointers: errors.map(({ pointer }) => pointer) }).toEqual({ name, pointers });
        expect(requestId).toMatch(/./);
      }
    });

    test("that do not exist are refused by the protocol", async () => {
      await expect(client.callTool({ name: "ticket_explode", arguments: {} })).rejects.toMatchObject({
        code: -32_602,
      });
      await expect(client.callTool({ name: "__proto__" })).rejects.toMatchObject({ code: -32_602 });
    });
  });
});
