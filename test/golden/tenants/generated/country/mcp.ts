import type { McpModel } from "prewire/runtime";

const row =
  '{"code":{"type":"string"},"name":{"type":"string"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update = '{"name":{"type":"string"}}';
const where =
  '{"type":"object","properties":{"code":{"anyOf":[{"type":"string"},{"type":"object"}]},"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"members":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"code":{"anyOf":[{"type":"string"},{"type":"object"}]},"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"members":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of country_list."}';
const create = '{"code":{"type":"string","minLength":1,"maxLength":2},"name":{"type":"string"}}';

export const mcp: McpModel = {
  about:
    '{"model":"country","title":"Country","resource":"countries","description":"A country: the same for every tenant.","key":["code"],"fields":{"code":{"type":"string","minLength":1,"maxLength":2,"required":true,"onlyOnCreate":true},"name":{"type":"string","required":true,"unique":true},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"members":{"kind":"many","model":"member"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100}}',
  tools: [
    {
      name: "country_create",
      operation: "create",
      json: [
        '{"name":"country_create","title":"Create country","description":"Create country. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":2},"name":{"type":"string"},"members":{"type":"array","items":{"type":"object"},"description":"Each a Member to be created with it, or { connect: key }."}},"required":["code","name"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["code","name","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_read",
      operation: "read",
      json: [
        '{"name":"country_read","title":"Read country","description":"Read country. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":2,"description":"The code."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: members; further ones behind a dot. Of many: { members: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["code","name","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_update",
      operation: "update",
      json: [
        '{"name":"country_update","title":"Update country","description":"Update country. Fields that are not in data stay as they are. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":2,"description":"The code."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["code","name","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_delete",
      operation: "delete",
      json: [
        '{"name":"country_delete","title":"Delete country","description":"Delete country. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":2,"description":"The code."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_list",
      operation: "list",
      json: [
        '{"name":"country_list","title":"List countries","description":"List countries. A page at a time. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: members; further ones behind a dot. Of many: { members: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_count",
      operation: "count",
      json: [
        '{"name":"country_count","title":"Count countries","description":"Count countries. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_upsert",
      operation: "upsert",
      json: [
        '{"name":"country_upsert","title":"Create or update country","description":"Create or update country. The row with the unique key is updated; where there is none, it is created. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":2},"name":{"type":"string"}},"additionalProperties":false,"description":"A unique key: code, or name."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"country_bulk_create","title":"Create many countries","description":"Create many countries. At most 10,000. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["code","name"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"country_bulk_update","title":"Update many countries","description":"Update many countries. By a filter, or each by its key. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["code"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"country_bulk_delete","title":"Delete many countries","description":"Delete many countries. By a filter, or by keys. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2,"description":"The code."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"country_bulk_upsert","title":"Create or update many countries","description":"Create or update many countries. Each by its unique key. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["code","name"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "country_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"country_aggregate","title":"Aggregate countries","description":"Aggregate countries. Counts, sums, averages and extremes, by groups. A country: the same for every tenant.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
