import type { McpModel } from "prewire/runtime";

const update = "{}";
const row = '{"name":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]}}';
const filter =
  '{"type":"object","properties":{"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"note":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';

export const mcp: McpModel = {
  about:
    '{"model":"counter","title":"Counter","resource":"counters","key":["name"],"fields":{"name":{"type":"string","minLength":1,"required":true,"onlyOnCreate":true},"note":{"anyOf":[{"type":"string"},{"type":"null"}],"onlyOnCreate":true}},"operations":["update","count"],"limit":{"default":20,"maximum":100}}',
  tools: [
    {
      name: "counter_update",
      operation: "update",
      json: [
        '{"name":"counter_update","title":"Update counter","description":"Update counter. Fields that are not in data stay as they are.","inputSchema":{"type":"object","properties":{"key":{"type":"string","minLength":1,"description":"The name."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["name","note"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_count",
      operation: "count",
      json: [
        '{"name":"counter_count","title":"Count counters","description":"Count counters.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
