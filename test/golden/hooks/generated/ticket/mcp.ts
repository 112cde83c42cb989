import type { McpModel } from "prewire/runtime";

const row =
  '{"id":{"type":"string"},"code":{"type":"string"},"subject":{"type":"string"},"status":{"type":"string"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"}]},"version":{"type":"integer"}}';
const update =
  '{"code":{"type":"string","maxLength":20},"subject":{"type":"string","minLength":1,"maxLength":100},"status":{"enum":["open","solved"]}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"code":{"anyOf":[{"type":"string"},{"type":"object"}]},"subject":{"anyOf":[{"type":"string"},{"type":"object"}]},"status":{"anyOf":[{"enum":["open","solved"]},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"version":{"anyOf":[{"type":"integer"},{"type":"object"}]},"notes":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"code":{"anyOf":[{"type":"string"},{"type":"object"}]},"subject":{"anyOf":[{"type":"string"},{"type":"object"}]},"status":{"anyOf":[{"enum":["open","solved"]},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"version":{"anyOf":[{"type":"integer"},{"type":"object"}]},"notes":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of ticket_list."}';
const create =
  '{"id":{"type":"string","format":"uuid"},"code":{"type":"string","maxLength":20},"subject":{"type":"string","minLength":1,"maxLength":100},"status":{"enum":["open","solved"]}}';

export const mcp: McpModel = {
  about:
    '{"model":"ticket","title":"Ticket","resource":"tickets","description":"What somebody asks for.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"code":{"type":"string","maxLength":20,"required":true,"unique":true},"subject":{"type":"string","minLength":1,"maxLength":100,"required":true},"status":{"enum":["open","solved"],"default":"open"},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true},"deletedAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}],"readOnly":true},"version":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true,"default":1}},"relations":{"notes":{"kind":"many","model":"note"}},"operations":["create","read","update","delete","restore","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"softDelete":true,"version":true}',
  tools: [
    {
      name: "ticket_create",
      operation: "create",
      json: [
        '{"name":"ticket_create","title":"Create ticket","description":"Create ticket. What somebody asks for.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"code":{"type":"string","maxLength":20},"subject":{"type":"string","minLength":1,"maxLength":100},"status":{"enum":["open","solved"]},"notes":{"type":"array","items":{"type":"object"},"description":"Each a Note to be created with it, or { connect: key }."}},"required":["code","subject"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","code","subject","status","createdAt","updatedAt","deletedAt","version"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_read",
      operation: "read",
      json: [
        '{"name":"ticket_read","title":"Read ticket","description":"Read ticket. What somebody asks for.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: notes; further ones behind a dot. Of many: { notes: { where, sort, limit, fields, include } }."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","code","subject","status","createdAt","updatedAt","deletedAt","version"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_update",
      operation: "update",
      json: [
        '{"name":"ticket_update","title":"Update ticket","description":"Update ticket. Fields that are not in data stay as they are. What somebody asks for.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","code","subject","status","createdAt","updatedAt","deletedAt","version"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_delete",
      operation: "delete",
      json: [
        '{"name":"ticket_delete","title":"Delete ticket","description":"Delete ticket. What somebody asks for.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_restore",
      operation: "restore",
      json: [
        '{"name":"ticket_restore","title":"Restore ticket","description":"Restore ticket. Brings a deleted row back. What somebody asks for.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","code","subject","status","createdAt","updatedAt","deletedAt","version"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_list",
      operation: "list",
      json: [
        '{"name":"ticket_list","title":"List tickets","description":"List tickets. A page at a time. What somebody asks for.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: notes; further ones behind a dot. Of many: { notes: { where, sort, limit, fields, include } }."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_count",
      operation: "count",
      json: [
        '{"name":"ticket_count","title":"Count tickets","description":"Count tickets. What somebody asks for.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_upsert",
      operation: "upsert",
      json: [
        '{"name":"ticket_upsert","title":"Create or update ticket","description":"Create or update ticket. The row with the unique key is updated; where there is none, it is created. What somebody asks for.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"code":{"type":"string","maxLength":20}},"additionalProperties":false,"description":"A unique key: id, or code."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"ticket_bulk_create","title":"Create many tickets","description":"Create many tickets. At most 10,000. What somebody asks for.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["code","subject"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"ticket_bulk_update","title":"Update many tickets","description":"Update many tickets. By a filter, or each by its key. What somebody asks for.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"ticket_bulk_delete","title":"Delete many tickets","description":"Delete many tickets. By a filter, or by keys. What somebody asks for.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","format":"uuid","description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"ticket_bulk_upsert","title":"Create or update many tickets","description":"Create or update many tickets. Each by its unique key. What somebody asks for.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["code","subject"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"ticket_aggregate","title":"Aggregate tickets","description":"Aggregate tickets. Counts, sums, averages and extremes, by groups. What somebody asks for.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
