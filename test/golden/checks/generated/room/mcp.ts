import type { McpModel } from "prewire/runtime";

const row =
  '{"id":{"type":"integer"},"name":{"type":"string"},"seats":{"type":"integer"},"width":{"type":"number"},"length":{"type":"number"},"class":{"type":"string"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update =
  '{"name":{"type":"string"},"seats":{"type":"integer","minimum":1,"maximum":2147483647},"width":{"type":"number"},"length":{"type":"number","minimum":0.5,"maximum":100},"class":{"enum":["small","large"]}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"integer"},{"type":"object"}]},"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"seats":{"anyOf":[{"type":"integer"},{"type":"object"}]},"width":{"anyOf":[{"type":"number"},{"type":"object"}]},"length":{"anyOf":[{"type":"number"},{"type":"object"}]},"class":{"anyOf":[{"enum":["small","large"]},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"meetings":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"integer"},{"type":"object"}]},"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"seats":{"anyOf":[{"type":"integer"},{"type":"object"}]},"width":{"anyOf":[{"type":"number"},{"type":"object"}]},"length":{"anyOf":[{"type":"number"},{"type":"object"}]},"class":{"anyOf":[{"enum":["small","large"]},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"meetings":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of room_list."}';
const create =
  '{"name":{"type":"string"},"seats":{"type":"integer","minimum":1,"maximum":2147483647},"width":{"type":"number"},"length":{"type":"number","minimum":0.5,"maximum":100},"class":{"enum":["small","large"]}}';

export const mcp: McpModel = {
  about:
    '{"model":"room","title":"Room","resource":"rooms","description":"Where people meet.","key":["id"],"fields":{"id":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true},"name":{"type":"string","required":true},"seats":{"type":"integer","minimum":1,"maximum":2147483647,"required":true},"width":{"type":"number","required":true},"length":{"type":"number","minimum":0.5,"maximum":100,"required":true},"class":{"enum":["small","large"],"required":true},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"meetings":{"kind":"many","model":"meeting"}},"operations":["create","read","update","delete","list","count","bulkCreate","bulkUpdate","bulkDelete","aggregate"],"limit":{"default":20,"maximum":100}}',
  tools: [
    {
      name: "room_create",
      operation: "create",
      json: [
        '{"name":"room_create","title":"Create room","description":"Create room. Where people meet.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":{"name":{"type":"string"},"seats":{"type":"integer","minimum":1,"maximum":2147483647},"width":{"type":"number"},"length":{"type":"number","minimum":0.5,"maximum":100},"class":{"enum":["small","large"]},"meetings":{"type":"array","items":{"type":"object"},"description":"Each a Meeting to be created with it, or { connect: key }."}},"required":["name","seats","width","length","class"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","seats","width","length","class","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_read",
      operation: "read",
      json: [
        '{"name":"room_read","title":"Read room","description":"Read room. Where people meet.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: meetings; further ones behind a dot. Of many: { meetings: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","seats","width","length","class","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_update",
      operation: "update",
      json: [
        '{"name":"room_update","title":"Update room","description":"Update room. Fields that are not in data stay as they are. Where people meet.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","seats","width","length","class","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_delete",
      operation: "delete",
      json: [
        '{"name":"room_delete","title":"Delete room","description":"Delete room. Where people meet.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_list",
      operation: "list",
      json: [
        '{"name":"room_list","title":"List rooms","description":"List rooms. A page at a time. Where people meet.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: meetings; further ones behind a dot. Of many: { meetings: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_count",
      operation: "count",
      json: [
        '{"name":"room_count","title":"Count rooms","description":"Count rooms. Where people meet.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"room_bulk_create","title":"Create many rooms","description":"Create many rooms. At most 10,000. Where people meet.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["name","seats","width","length","class"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"room_bulk_update","title":"Update many rooms","description":"Update many rooms. By a filter, or each by its key. Where people meet.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"room_bulk_delete","title":"Delete many rooms","description":"Delete many rooms. By a filter, or by keys. Where people meet.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "room_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"room_aggregate","title":"Aggregate rooms","description":"Aggregate rooms. Counts, sums, averages and extremes, by groups. Where people meet.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
