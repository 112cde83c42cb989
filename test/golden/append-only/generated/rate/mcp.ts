import type { McpModel } from "prewire/runtime";

const where =
  '{"type":"object","properties":{"currency":{"anyOf":[{"enum":["EUR","USD"]},{"type":"object"}]},"day":{"anyOf":[{"type":"string"},{"type":"object"}]},"cents":{"anyOf":[{"type":"string"},{"type":"object"}]},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const row = '{"currency":{"type":"string"},"day":{"type":"string"},"cents":{"type":"string"}}';
const create =
  '{"currency":{"enum":["EUR","USD"]},"day":{"type":"string","minLength":1,"maxLength":10},"cents":{"type":"string","maxLength":20,"description":"A whole number in digits."}}';

export const mcp: McpModel = {
  about:
    '{"model":"rate","title":"Rate","resource":"rates","description":"Rows of a key of their own, of which a caller can do even less.","key":["currency","day"],"fields":{"currency":{"enum":["EUR","USD"],"required":true,"onlyOnCreate":true},"day":{"type":"string","minLength":1,"maxLength":10,"required":true,"onlyOnCreate":true},"cents":{"type":"string","maxLength":20,"description":"A whole number in digits.","required":true}},"operations":["list","bulkCreate"],"limit":{"default":20,"maximum":100},"appendOnly":true}',
  tools: [
    {
      name: "rate_list",
      operation: "list",
      json: [
        '{"name":"rate_list","title":"List rates","description":"List rates. A page at a time. Rows of a key of their own, of which a caller can do even less.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "rate_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"rate_bulk_create","title":"Create many rates","description":"Create many rates. At most 10,000. Rows of a key of their own, of which a caller can do even less.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["currency","day","cents"],"additionalProperties":false}},"onConflict":{"enum":["error","skip"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
  ],
};
