import type { McpModel } from "prewire/runtime";

const create = '{"text":{"type":"string"},"folderId":{"anyOf":[{"type":"string"},{"type":"null"}]}}';
const row =
  '{"number":{"type":"integer"},"text":{"type":"string"},"folderId":{"anyOf":[{"type":"string"},{"type":"null"}]},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update = '{"text":{"type":"string"},"folderId":{"anyOf":[{"type":"string"},{"type":"null"}]}}';
const where =
  '{"type":"object","properties":{"number":{"anyOf":[{"type":"integer"},{"type":"object"}]},"text":{"anyOf":[{"type":"string"},{"type":"object"}]},"folderId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"folder":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"number":{"anyOf":[{"type":"integer"},{"type":"object"}]},"text":{"anyOf":[{"type":"string"},{"type":"object"}]},"folderId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"folder":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of agreement_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"agreement","title":"Agreement","resource":"agreements","description":"Nobody changes it who has not seen it.","key":["number"],"fields":{"number":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true},"text":{"type":"string","required":true},"folderId":{"anyOf":[{"type":"string"},{"type":"null"}]},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"folder":{"kind":"one","model":"folder"}},"operations":["create","read","update","delete","list","count","bulkCreate","aggregate"],"limit":{"default":20,"maximum":100},"requireIfMatch":true}',
  tools: [
    {
      name: "agreement_create",
      operation: "create",
      json: [
        '{"name":"agreement_create","title":"Create agreement","description":"Create agreement. Nobody changes it who has not seen it.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["text"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["number","text","folderId","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "agreement_read",
      operation: "read",
      json: [
        '{"name":"agreement_read","title":"Read agreement","description":"Read agreement. Nobody changes it who has not seen it.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The number."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: folder; further ones behind a dot. Of many: { folder: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["number","text","folderId","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "agreement_update",
      operation: "update",
      json: [
        '{"name":"agreement_update","title":"Update agreement","description":"Update agreement. Fields that are not in data stay as they are. Nobody changes it who has not seen it.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The number."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data","ifMatch"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["number","text","folderId","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "agreement_delete",
      operation: "delete",
      json: [
        '{"name":"agreement_delete","title":"Delete agreement","description":"Delete agreement. Nobody changes it who has not seen it.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The number."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","ifMatch"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "agreement_list",
      operation: "list",
      json: [
        '{"name":"agreement_list","title":"List agreements","description":"List agreements. A page at a time. Nobody changes it who has not seen it.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: folder; further ones behind a dot. Of many: { folder: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "agreement_count",
      operation: "count",
      json: [
        '{"name":"agreement_count","title":"Count agreements","description":"Count agreements. Nobody changes it who has not seen it.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "agreement_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"agreement_bulk_create","title":"Create many agreements","description":"Create many agreements. At most 10,000. Nobody changes it who has not seen it.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["text"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "agreement_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"agreement_aggregate","title":"Aggregate agreements","description":"Aggregate agreements. Counts, sums, averages and extremes, by groups. Nobody changes it who has not seen it.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
