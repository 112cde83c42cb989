import type { McpModel } from "prewire/runtime";

const create =
  '{"id":{"type":"string","format":"uuid"},"title":{"type":"string"},"subtitle":{"anyOf":[{"type":"string"},{"type":"null"}]},"state":{"enum":["planned","running","over","cancelled"]},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"startsAt":{"type":"string","format":"date-time"},"endsAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"day":{"type":"string","format":"date"},"opens":{"type":"string","description":"HH:MM:SS, with up to six fraction digits."},"seats":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"booked":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"ticket":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}],"description":"A whole number in digits."},"price":{"type":"string","description":"A decimal number in digits."},"paid":{"anyOf":[{"type":"string"},{"type":"null"}],"description":"A decimal number in digits."},"public":{"type":"boolean"},"tags":{"type":"array","items":{"type":"string","maxLength":40}},"roomId":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"overflowId":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]}}';
const row =
  '{"id":{"type":"string"},"title":{"type":"string"},"subtitle":{"anyOf":[{"type":"string"},{"type":"null"}]},"state":{"type":"string"},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"startsAt":{"type":"string"},"endsAt":{"anyOf":[{"type":"string"},{"type":"null"}]},"day":{"type":"string"},"opens":{"type":"string"},"seats":{"type":"integer"},"booked":{"anyOf":[{"type":"integer"},{"type":"null"}]},"ticket":{"anyOf":[{"type":"string"},{"type":"null"}]},"price":{"type":"string"},"paid":{"anyOf":[{"type":"string"},{"type":"null"}]},"public":{"type":"boolean"},"tags":{"type":"array"},"roomId":{"anyOf":[{"type":"integer"},{"type":"null"}]},"overflowId":{"anyOf":[{"type":"integer"},{"type":"null"}]},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update =
  '{"title":{"type":"string"},"subtitle":{"anyOf":[{"type":"string"},{"type":"null"}]},"state":{"enum":["planned","running","over","cancelled"]},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"startsAt":{"type":"string","format":"date-time"},"endsAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"day":{"type":"string","format":"date"},"opens":{"type":"string","description":"HH:MM:SS, with up to six fraction digits."},"seats":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"booked":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"ticket":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}],"description":"A whole number in digits."},"price":{"type":"string","description":"A decimal number in digits."},"paid":{"anyOf":[{"type":"string"},{"type":"null"}],"description":"A decimal number in digits."},"public":{"type":"boolean"},"tags":{"type":"array","items":{"type":"string","maxLength":40}},"roomId":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"overflowId":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"title":{"anyOf":[{"type":"string"},{"type":"object"}]},"subtitle":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"state":{"anyOf":[{"enum":["planned","running","over","cancelled"]},{"type":"object"}]},"reason":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"startsAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"endsAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"day":{"anyOf":[{"type":"string"},{"type":"object"}]},"opens":{"anyOf":[{"type":"string"},{"type":"object"}]},"seats":{"anyOf":[{"type":"integer"},{"type":"object"}]},"booked":{"anyOf":[{"type":"integer"},{"type":"null"},{"type":"object"}]},"ticket":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"price":{"anyOf":[{"type":"string"},{"type":"object"}]},"paid":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"public":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"tags":{"anyOf":[{"type":"array"},{"type":"object"}]},"roomId":{"anyOf":[{"type":"integer"},{"type":"null"},{"type":"object"}]},"overflowId":{"anyOf":[{"type":"integer"},{"type":"null"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"room":{"type":"object"},"overflow":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"title":{"anyOf":[{"type":"string"},{"type":"object"}]},"subtitle":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"state":{"anyOf":[{"enum":["planned","running","over","cancelled"]},{"type":"object"}]},"reason":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"startsAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"endsAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"day":{"anyOf":[{"type":"string"},{"type":"object"}]},"opens":{"anyOf":[{"type":"string"},{"type":"object"}]},"seats":{"anyOf":[{"type":"integer"},{"type":"object"}]},"booked":{"anyOf":[{"type":"integer"},{"type":"null"},{"type":"object"}]},"ticket":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"price":{"anyOf":[{"type":"string"},{"type":"object"}]},"paid":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"public":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"tags":{"anyOf":[{"type":"array"},{"type":"object"}]},"roomId":{"anyOf":[{"type":"integer"},{"type":"null"},{"type":"object"}]},"overflowId":{"anyOf":[{"type":"integer"},{"type":"null"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"room":{"type":"object"},"overflow":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of meeting_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"meeting","title":"Meeting","resource":"meetings","description":"What a calendar holds.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"title":{"type":"string","required":true},"subtitle":{"anyOf":[{"type":"string"},{"type":"null"}]},"state":{"enum":["planned","running","over","cancelled"],"default":"planned"},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"startsAt":{"type":"string","format":"date-time","required":true},"endsAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"day":{"type":"string","format":"date"},"opens":{"type":"string","description":"HH:MM:SS, with up to six fraction digits.","default":"09:00:00"},"seats":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"default":10},"booked":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"ticket":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}],"description":"A whole number in digits."},"price":{"type":"string","description":"A decimal number in digits.","default":"0.00"},"paid":{"anyOf":[{"type":"string"},{"type":"null"}],"description":"A decimal number in digits."},"public":{"type":"boolean","default":false},"tags":{"type":"array","items":{"type":"string","maxLength":40},"default":[]},"roomId":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"overflowId":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"room":{"kind":"one","model":"room"},"overflow":{"kind":"one","model":"room"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100}}',
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
        '{"name":"meeting_read","title":"Read meeting","description":"Read meeting. What a calendar holds.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: room, overflow; further ones behind a dot. Of many: { room: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
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
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: room, overflow; further ones behind a dot. Of many: { room: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
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
        ',"required":["title","startsAt"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"meeting_bulk_update","title":"Update many meetings","description":"Update many meetings. By a filter, or each by its key. What a calendar holds.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
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
        ',"required":["title","startsAt"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "meeting_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"meeting_aggregate","title":"Aggregate meetings","description":"Aggregate meetings. Counts, sums, averages and extremes, by groups. What a calendar holds.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
