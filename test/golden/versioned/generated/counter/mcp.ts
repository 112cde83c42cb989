import type { McpModel } from "prewire/runtime";

const create =
  '{"name":{"type":"string","minLength":1},"value":{"type":"integer","minimum":-2147483648,"maximum":2147483647}}';
const row = '{"name":{"type":"string"},"value":{"type":"integer"},"version":{"type":"integer"}}';
const update = '{"value":{"type":"integer","minimum":-2147483648,"maximum":2147483647}}';
const where =
  '{"type":"object","properties":{"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"value":{"anyOf":[{"type":"integer"},{"type":"object"}]},"version":{"anyOf":[{"type":"integer"},{"type":"object"}]},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"value":{"anyOf":[{"type":"integer"},{"type":"object"}]},"version":{"anyOf":[{"type":"integer"},{"type":"object"}]},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of counter_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"counter","title":"Counter","resource":"counters","description":"Without times: its version is all that tells two changes of one transaction apart.","key":["name"],"fields":{"name":{"type":"string","minLength":1,"required":true,"onlyOnCreate":true},"value":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"default":0},"version":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true,"default":1}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"version":true}',
  tools: [
    {
      name: "counter_create",
      operation: "create",
      json: [
        '{"name":"counter_create","title":"Create counter","description":"Create counter. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["name"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["name","value","version"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_read",
      operation: "read",
      json: [
        '{"name":"counter_read","title":"Read counter","description":"Read counter. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"key":{"type":"string","minLength":1,"description":"The name."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["name","value","version"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_update",
      operation: "update",
      json: [
        '{"name":"counter_update","title":"Update counter","description":"Update counter. Fields that are not in data stay as they are. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"key":{"type":"string","minLength":1,"description":"The name."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["name","value","version"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_delete",
      operation: "delete",
      json: [
        '{"name":"counter_delete","title":"Delete counter","description":"Delete counter. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"key":{"type":"string","minLength":1,"description":"The name."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_list",
      operation: "list",
      json: [
        '{"name":"counter_list","title":"List counters","description":"List counters. A page at a time. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_count",
      operation: "count",
      json: [
        '{"name":"counter_count","title":"Count counters","description":"Count counters. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_upsert",
      operation: "upsert",
      json: [
        '{"name":"counter_upsert","title":"Create or update counter","description":"Create or update counter. The row with the unique key is updated; where there is none, it is created. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"name":{"type":"string","minLength":1}},"additionalProperties":false,"description":"A unique key: name."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"counter_bulk_create","title":"Create many counters","description":"Create many counters. At most 10,000. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["name"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"counter_bulk_update","title":"Update many counters","description":"Update many counters. By a filter, or each by its key. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["name"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"counter_bulk_delete","title":"Delete many counters","description":"Delete many counters. By a filter, or by keys. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","minLength":1,"description":"The name."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"counter_bulk_upsert","title":"Create or update many counters","description":"Create or update many counters. Each by its unique key. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["name"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "counter_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"counter_aggregate","title":"Aggregate counters","description":"Aggregate counters. Counts, sums, averages and extremes, by groups. Without times: its version is all that tells two changes of one transaction apart.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
