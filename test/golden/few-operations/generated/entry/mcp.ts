import type { McpModel } from "prewire/runtime";

const create = '{"message":{"type":"string"},"at":{"type":"string","format":"date-time"}}';
const row = '{"id":{"type":"string"},"message":{"type":"string"},"at":{"type":"string"}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"message":{"anyOf":[{"type":"string"},{"type":"object"}]},"at":{"anyOf":[{"type":"string"},{"type":"object"}]},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';

export const mcp: McpModel = {
  about:
    '{"model":"entry","title":"Entry","resource":"entries","description":"What happened; it is written and read, and never changed.","key":["id"],"fields":{"id":{"type":"string","maxLength":20,"description":"A whole number in digits.","readOnly":true},"message":{"type":"string","required":true},"at":{"type":"string","format":"date-time"}},"operations":["create","list"],"limit":{"default":20,"maximum":100}}',
  tools: [
    {
      name: "entry_create",
      operation: "create",
      json: [
        '{"name":"entry_create","title":"Create entry","description":"Create entry. What happened; it is written and read, and never changed.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["message"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","message","at"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "entry_list",
      operation: "list",
      json: [
        '{"name":"entry_list","title":"List entries","description":"List entries. A page at a time. What happened; it is written and read, and never changed.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
