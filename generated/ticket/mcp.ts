import type { McpModel } from "prewire/runtime";

const row =
  '{"id":{"type":"string"},"subject":{"type":"string"},"description":{"type":"string"},"status":{"type":"string"},"priority":{"type":"integer"},"channel":{"type":"string"},"requesterId":{"type":"string"},"assigneeId":{"anyOf":[{"type":"string"},{"type":"null"}]},"teamId":{"anyOf":[{"type":"string"},{"type":"null"}]},"dueAt":{"anyOf":[{"type":"string"},{"type":"null"}]},"solvedAt":{"anyOf":[{"type":"string"},{"type":"null"}]},"satisfaction":{"anyOf":[{"type":"integer"},{"type":"null"}]},"answers":{},"createdAt":{"type":"string"},"updatedAt":{"type":"string"},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"}]},"version":{"type":"integer"}}';
const update =
  '{"subject":{"type":"string","minLength":1,"maxLength":200,"description":"What it is about, in one line."},"description":{"type":"string","maxLength":20000},"status":{"enum":["open","pending","solved","closed"]},"priority":{"type":"integer","minimum":1,"maximum":5,"description":"From 1, now, to 5, some day."},"assigneeId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"teamId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"dueAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"solvedAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"satisfaction":{"anyOf":[{"type":"integer","minimum":1,"maximum":5},{"type":"null"}],"description":"What the requester gave in the end, from 1 to 5."},"answers":{"anyOf":[{"items":{}},{"type":"null"}],"description":"Answers to the questions of the form that it was sent with."}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"subject":{"anyOf":[{"type":"string"},{"type":"object"}]},"description":{"anyOf":[{"type":"string"},{"type":"object"}]},"status":{"anyOf":[{"enum":["open","pending","solved","closed"]},{"type":"object"}]},"priority":{"anyOf":[{"type":"integer"},{"type":"object"}]},"channel":{"anyOf":[{"enum":["web","email","chat","phone"]},{"type":"object"}]},"requesterId":{"anyOf":[{"type":"string"},{"type":"object"}]},"assigneeId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"teamId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"dueAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"solvedAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"satisfaction":{"anyOf":[{"type":"integer"},{"type":"null"},{"type":"object"}]},"answers":{},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"version":{"anyOf":[{"type":"integer"},{"type":"object"}]},"requester":{"type":"object"},"assignee":{"type":"object"},"team":{"type":"object"},"comments":{"type":"object"},"tags":{"type":"object"},"search":{"type":"string","description":"Words in subject, description."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"subject":{"anyOf":[{"type":"string"},{"type":"object"}]},"description":{"anyOf":[{"type":"string"},{"type":"object"}]},"status":{"anyOf":[{"enum":["open","pending","solved","closed"]},{"type":"object"}]},"priority":{"anyOf":[{"type":"integer"},{"type":"object"}]},"channel":{"anyOf":[{"enum":["web","email","chat","phone"]},{"type":"object"}]},"requesterId":{"anyOf":[{"type":"string"},{"type":"object"}]},"assigneeId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"teamId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"dueAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"solvedAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"satisfaction":{"anyOf":[{"type":"integer"},{"type":"null"},{"type":"object"}]},"answers":{},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"version":{"anyOf":[{"type":"integer"},{"type":"object"}]},"requester":{"type":"object"},"assignee":{"type":"object"},"team":{"type":"object"},"comments":{"type":"object"},"tags":{"type":"object"},"search":{"type":"string","description":"Words in subject, description."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of ticket_list."}';
const create =
  '{"id":{"type":"string","format":"uuid"},"subject":{"type":"string","minLength":1,"maxLength":200,"description":"What it is about, in one line."},"description":{"type":"string","maxLength":20000},"status":{"enum":["open","pending","solved","closed"]},"priority":{"type":"integer","minimum":1,"maximum":5,"description":"From 1, now, to 5, some day."},"channel":{"enum":["web","email","chat","phone"],"description":"How it reached the help desk."},"requesterId":{"type":"string","format":"uuid"},"assigneeId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"teamId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"dueAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"solvedAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"satisfaction":{"anyOf":[{"type":"integer","minimum":1,"maximum":5},{"type":"null"}],"description":"What the requester gave in the end, from 1 to 5."},"answers":{"anyOf":[{"items":{}},{"type":"null"}],"description":"Answers to the questions of the form that it was sent with."}}';

export const mcp: McpModel = {
  about:
    '{"model":"ticket","title":"Ticket","resource":"tickets","description":"A customer\'s request, from first message to resolution.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"subject":{"type":"string","minLength":1,"maxLength":200,"description":"What it is about, in one line.","required":true},"description":{"type":"string","maxLength":20000,"required":true},"status":{"enum":["open","pending","solved","closed"],"default":"open"},"priority":{"type":"integer","minimum":1,"maximum":5,"description":"From 1, now, to 5, some day.","default":3},"channel":{"enum":["web","email","chat","phone"],"description":"How it reached the help desk.","onlyOnCreate":true,"default":"web"},"requesterId":{"type":"string","format":"uuid","required":true,"onlyOnCreate":true},"assigneeId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"teamId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"dueAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"solvedAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"satisfaction":{"anyOf":[{"type":"integer","minimum":1,"maximum":5},{"type":"null"}],"description":"What the requester gave in the end, from 1 to 5."},"answers":{"anyOf":[{"items":{}},{"type":"null"}],"description":"Answers to the questions of the form that it was sent with."},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true},"deletedAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}],"readOnly":true},"version":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true,"default":1}},"relations":{"requester":{"kind":"one","model":"user"},"assignee":{"kind":"one","model":"user"},"team":{"kind":"one","model":"team"},"comments":{"kind":"many","model":"comment"},"tags":{"kind":"many","model":"ticketTag"}},"operations":["create","read","update","delete","restore","history","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"search":["subject","description"],"tenant":true,"softDelete":true,"version":true,"audit":true}',
  tools: [
    {
      name: "ticket_create",
      operation: "create",
      json: [
        '{"name":"ticket_create","title":"Create ticket","description":"Create ticket. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"subject":{"type":"string","minLength":1,"maxLength":200,"description":"What it is about, in one line."},"description":{"type":"string","maxLength":20000},"status":{"enum":["open","pending","solved","closed"]},"priority":{"type":"integer","minimum":1,"maximum":5,"description":"From 1, now, to 5, some day."},"channel":{"enum":["web","email","chat","phone"],"description":"How it reached the help desk."},"requesterId":{"type":"string","format":"uuid"},"assigneeId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"teamId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"dueAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"solvedAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"satisfaction":{"anyOf":[{"type":"integer","minimum":1,"maximum":5},{"type":"null"}],"description":"What the requester gave in the end, from 1 to 5."},"answers":{"anyOf":[{"items":{}},{"type":"null"}],"description":"Answers to the questions of the form that it was sent with."},"comments":{"type":"array","items":{"type":"object"},"description":"Each a Comment to be created with it, or { connect: key }."},"tags":{"type":"array","items":{"type":"object"},"description":"Each a Ticket tag to be created with it, or { connect: key }."}},"required":["subject","description","requesterId"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","subject","description","status","priority","channel","requesterId","assigneeId","teamId","dueAt","solvedAt","satisfaction","answers","createdAt","updatedAt","deletedAt","version"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_read",
      operation: "read",
      json: [
        '{"name":"ticket_read","title":"Read ticket","description":"Read ticket. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: requester, assignee, team, comments, tags; further ones behind a dot. Of many: { requester: { where, sort, limit, fields, include } }."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","subject","description","status","priority","channel","requesterId","assigneeId","teamId","dueAt","solvedAt","satisfaction","answers","createdAt","updatedAt","deletedAt","version"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_update",
      operation: "update",
      json: [
        '{"name":"ticket_update","title":"Update ticket","description":"Update ticket. Fields that are not in data stay as they are. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","subject","description","status","priority","channel","requesterId","assigneeId","teamId","dueAt","solvedAt","satisfaction","answers","createdAt","updatedAt","deletedAt","version"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_delete",
      operation: "delete",
      json: [
        '{"name":"ticket_delete","title":"Delete ticket","description":"Delete ticket. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_restore",
      operation: "restore",
      json: [
        '{"name":"ticket_restore","title":"Restore ticket","description":"Restore ticket. Brings a deleted row back. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","subject","description","status","priority","channel","requesterId","assigneeId","teamId","dueAt","solvedAt","satisfaction","answers","createdAt","updatedAt","deletedAt","version"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_history",
      operation: "history",
      json: [
        '{"name":"ticket_history","title":"Read the history of ticket","description":"Read the history of ticket. Who changed what and when, the latest first. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"at":{"type":"string"},"operation":{"enum":["create","update","delete","restore"]},"by":{"anyOf":[{"type":"object"},{"type":"null"}]},"channel":{"type":"string"},"changes":{"type":"object"}},"required":["id","at","operation","by","channel","changes"]}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_list",
      operation: "list",
      json: [
        '{"name":"ticket_list","title":"List tickets","description":"List tickets. A page at a time. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: requester, assignee, team, comments, tags; further ones behind a dot. Of many: { requester: { where, sort, limit, fields, include } }."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_count",
      operation: "count",
      json: [
        '{"name":"ticket_count","title":"Count tickets","description":"Count tickets. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_upsert",
      operation: "upsert",
      json: [
        '{"name":"ticket_upsert","title":"Create or update ticket","description":"Create or update ticket. The row with the unique key is updated; where there is none, it is created. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"id":{"type":"string","format":"uuid"}},"additionalProperties":false,"description":"A unique key: id."},"create":{"type":"object","properties":',
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
        '{"name":"ticket_bulk_create","title":"Create many tickets","description":"Create many tickets. At most 10,000. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["subject","description","requesterId"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"ticket_bulk_update","title":"Update many tickets","description":"Update many tickets. By a filter, or each by its key. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"where":',
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
        '{"name":"ticket_bulk_delete","title":"Delete many tickets","description":"Delete many tickets. By a filter, or by keys. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","format":"uuid","description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"ticket_bulk_upsert","title":"Create or update many tickets","description":"Create or update many tickets. Each by its unique key. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["subject","description","requesterId"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"ticket_aggregate","title":"Aggregate tickets","description":"Aggregate tickets. Counts, sums, averages and extremes, by groups. A customer\'s request, from first message to resolution.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
