import type { McpModel } from "prewire/runtime";

const create =
  '{"id":{"type":"string","format":"uuid"},"title":{"type":"string"},"subtitle":{"type":["string","null"]},"state":{"enum":["planned","running","over","cancelled"]},"reason":{"type":["string","null"]},"startsAt":{"type":"string","format":"date-time"},"endsAt":{"type":["string","null"],"format":"date-time"},"day":{"type":"string","format":"date"},"opens":{"type":"string","format":"time-local"},"seats":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647},"booked":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ticket":{"type":["string","null"],"format":"int64","maxLength":20},"price":{"type":"string","format":"decimal"},"paid":{"type":["string","null"],"format":"decimal"},"public":{"type":"boolean"},"tags":{"type":"array","items":{"type":"string","maxLength":40}},"roomId":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"overflowId":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647}}';
const row =
  '{"id":{"type":"string"},"title":{"type":"string"},"subtitle":{"type":["string","null"]},"state":{"type":"string"},"reason":{"type":["string","null"]},"startsAt":{"type":"string"},"endsAt":{"type":["string","null"]},"day":{"type":"string"},"opens":{"type":"string"},"seats":{"type":"integer"},"booked":{"type":["integer","null"]},"ticket":{"type":["string","null"]},"price":{"type":"string"},"paid":{"type":["string","null"]},"public":{"type":"boolean"},"tags":{"type":"array"},"roomId":{"type":["integer","null"]},"overflowId":{"type":["integer","null"]},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update =
  '{"title":{"type":"string"},"subtitle":{"type":["string","null"]},"state":{"enum":["planned","running","over","cancelled"]},"reason":{"type":["string","null"]},"startsAt":{"type":"string","format":"date-time"},"endsAt":{"type":["string","null"],"format":"date-time"},"day":{"type":"string","format":"date"},"opens":{"type":"string","format":"time-local"},"seats":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647},"booked":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ticket":{"type":["string","null"],"format":"int64","maxLength":20},"price":{"type":"string","format":"decimal"},"paid":{"type":["string","null"],"format":"decimal"},"public":{"type":"boolean"},"tags":{"type":"array","items":{"type":"string","maxLength":40}},"roomId":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"overflowId":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647}}';
const where =
  '{"type":"object","properties":{"id":{"type":["string","null","object"]},"title":{"type":["string","null","object"]},"subtitle":{"type":["string","null","object"]},"state":{"anyOf":[{"enum":["planned","running","over","cancelled",null]},{"type":"object"}]},"reason":{"type":["string","null","object"]},"startsAt":{"type":["string","null","object"]},"endsAt":{"type":["string","null","object"]},"day":{"type":["string","null","object"]},"opens":{"type":["string","null","object"]},"seats":{"type":["integer","null","object"]},"booked":{"type":["integer","null","object"]},"ticket":{"type":["string","null","object"]},"price":{"type":["string","null","object"]},"paid":{"type":["string","null","object"]},"public":{"type":["boolean","null","object"]},"tags":{"type":["array","null","object"]},"roomId":{"type":["integer","null","object"]},"overflowId":{"type":["integer","null","object"]},"createdAt":{"type":["string","null","object"]},"updatedAt":{"type":["string","null","object"]},"room":{"type":"object"},"overflow":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: {…} } of one, { some | none | every: {…} } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"type":["string","null","object"]},"title":{"type":["string","null","object"]},"subtitle":{"type":["string","null","object"]},"state":{"anyOf":[{"enum":["planned","running","over","cancelled",null]},{"type":"object"}]},"reason":{"type":["string","null","object"]},"startsAt":{"type":["string","null","object"]},"endsAt":{"type":["string","null","object"]},"day":{"type":["string","null","object"]},"opens":{"type":["string","null","object"]},"seats":{"type":["integer","null","object"]},"booked":{"type":["integer","null","object"]},"ticket":{"type":["string","null","object"]},"price":{"type":["string","null","object"]},"paid":{"type":["string","null","object"]},"public":{"type":["boolean","null","object"]},"tags":{"type":["array","null","object"]},"roomId":{"type":["integer","null","object"]},"overflowId":{"type":["integer","null","object"]},"createdAt":{"type":["string","null","object"]},"updatedAt":{"type":["string","null","object"]},"room":{"type":"object"},"overflow":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of meeting_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"meeting","title":"Meeting","resource":"meetings","description":"What a calendar holds.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"title":{"type":"string","required":true},"subtitle":{"type":["string","null"]},"state":{"enum":["planned","running","over","cancelled"],"default":"planned"},"reason":{"type":["string","null"]},"startsAt":{"type":"string","format":"date-time","required":true},"endsAt":{"type":["string","null"],"format":"date-time"},"day":{"type":"string","format":"date"},"opens":{"type":"string","format":"time-local","default":"09:00:00"},"seats":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647,"default":10},"booked":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ticket":{"type":["string","null"],"format":"int64","maxLength":20},"price":{"type":"string","format":"decimal","default":"0.00"},"paid":{"type":["string","null"],"format":"decimal"},"public":{"type":"boolean","default":false},"tags":{"type":"array","items":{"type":"string","maxLength":40},"default":[]},"roomId":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"overflowId":{"type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"room":{"kind":"one","model":"room"},"overflow":{"kind":"one","model":"room"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100}}',
  tools: [
    {
      name: "meeting_create",
      operation: "create",
      json: [
        '{"name":"meeting_create","title":"Create meeting","description":"Create meeting. What a calendar holds.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["title","startsAt"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","title","subtitle","state","reason","startsAt","endsAt","day","opens","seats","booked","ticket","price","paid","public","tags","roomId","overflowId","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_read",
      operation: "read",
      json: [
        '{"name":"meeting_read","title":"Read meeting","description":"Read meeting. What a calendar holds.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"type":["string","array","object"],"items":{"type":"string"},"description":"Related rows: room, overflow; further ones behind a dot. Of many: { room: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","title","subtitle","state","reason","startsAt","endsAt","day","opens","seats","booked","ticket","price","paid","public","tags","roomId","overflowId","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_update",
      operation: "update",
      json: [
        '{"name":"meeting_update","title":"Update meeting","description":"Update meeting. Fields that are not in data stay as they are. What a calendar holds.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","title","subtitle","state","reason","startsAt","endsAt","day","opens","seats","booked","ticket","price","paid","public","tags","roomId","overflowId","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_delete",
      operation: "delete",
      json: [
        '{"name":"meeting_delete","title":"Delete meeting","description":"Delete meeting. What a calendar holds.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_list",
      operation: "list",
      json: [
        '{"name":"meeting_list","title":"List meetings","description":"List meetings. A page at a time. What a calendar holds.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"type":["string","array"],"items":{"type":"string"},"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"type":["string","array"],"items":{"type":"string"},"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"type":["string","array","object"],"items":{"type":"string"},"description":"Related rows: room, overflow; further ones behind a dot. Of many: { room: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"type":["string","null"]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_count",
      operation: "count",
      json: [
        '{"name":"meeting_count","title":"Count meetings","description":"Count meetings. What a calendar holds.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_upsert",
      operation: "upsert",
      json: [
        '{"name":"meeting_upsert","title":"Create or update meeting","description":"Create or update meeting. The row with the unique key is updated; where there is none, it is created. What a calendar holds.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"id":{"type":"string","format":"uuid"}},"additionalProperties":false,"description":"A unique key: id."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"meeting_bulk_create","title":"Create many meetings","description":"Create many meetings. At most 10,000. What a calendar holds.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["title","startsAt"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"type":["string","array"],"items":{"type":"string"},"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"type":["string","array"],"items":{"type":"string"},"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"meeting_bulk_update","title":"Update many meetings","description":"Update many meetings. By a filter, or each by its key. What a calendar holds.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"type":["object","array"],"properties":',
        update,
        ',"items":{"type":"object","required":["id"]},"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"meeting_bulk_delete","title":"Delete many meetings","description":"Delete many meetings. By a filter, or by keys. What a calendar holds.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","format":"uuid","description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"meeting_bulk_upsert","title":"Create or update many meetings","description":"Create or update many meetings. Each by its unique key. What a calendar holds.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["title","startsAt"],"additionalProperties":false}},"conflictFields":{"type":["string","array"],"items":{"type":"string"},"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"type":["string","array"],"items":{"type":"string"},"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"meeting_aggregate","title":"Aggregate meetings","description":"Aggregate meetings. Counts, sums, averages and extremes, by groups. What a calendar holds.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"type":["string","array"],"items":{"type":["string","object"]},"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"sum":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"avg":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"min":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"max":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"type":["string","array"],"items":{"type":"string"},"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
