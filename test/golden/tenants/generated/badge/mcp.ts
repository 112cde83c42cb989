import type { McpModel } from "prewire/runtime";

const create = '{"memberId":{"type":"string","format":"uuid"},"color":{"enum":["red","green"]}}';
const row = '{"number":{"type":"integer"},"memberId":{"type":"string"},"color":{"type":"string"}}';
const where =
  '{"type":"object","properties":{"number":{"anyOf":[{"type":"integer"},{"type":"object"}]},"memberId":{"anyOf":[{"type":"string"},{"type":"object"}]},"color":{"anyOf":[{"enum":["red","green"]},{"type":"object"}]},"member":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';

export const mcp: McpModel = {
  about:
    '{"model":"badge","title":"Badge","resource":"badges","description":"What they have to show at the door.","key":["number"],"fields":{"number":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true},"memberId":{"type":"string","format":"uuid","required":true,"unique":true},"color":{"enum":["red","green"],"default":"green"}},"relations":{"member":{"kind":"one","model":"member"}},"operations":["create","read","list"],"limit":{"default":20,"maximum":100},"tenant":true}',
  tools: [
    {
      name: "badge_create",
      operation: "create",
      json: [
        '{"name":"badge_create","title":"Create badge","description":"Create badge. What they have to show at the door.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["memberId"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["number","memberId","color"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "badge_read",
      operation: "read",
      json: [
        '{"name":"badge_read","title":"Read badge","description":"Read badge. What they have to show at the door.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The number."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: member; further ones behind a dot. Of many: { member: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["number","memberId","color"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "badge_list",
      operation: "list",
      json: [
        '{"name":"badge_list","title":"List badges","description":"List badges. A page at a time. What they have to show at the door.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: member; further ones behind a dot. Of many: { member: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
