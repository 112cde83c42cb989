import type { McpModel } from "prewire/runtime";

const row =
  '{"id":{"type":"string"},"ticketId":{"type":"string"},"authorId":{"type":"string"},"body":{"type":"string"},"public":{"type":"boolean"},"hoursSpent":{"type":"number"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"}]}}';
const update =
  '{"body":{"type":"string","minLength":1,"maxLength":20000},"public":{"type":"boolean","description":"Whether the requester reads it; agents write notes among themselves otherwise."},"hoursSpent":{"type":"number","minimum":0,"maximum":24,"description":"How long an agent worked for it."}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"ticketId":{"anyOf":[{"type":"string"},{"type":"object"}]},"authorId":{"anyOf":[{"type":"string"},{"type":"object"}]},"body":{"anyOf":[{"type":"string"},{"type":"object"}]},"public":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"hoursSpent":{"anyOf":[{"type":"number"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"ticket":{"type":"object"},"author":{"type":"object"},"attachments":{"type":"object"},"search":{"type":"string","description":"Words in body."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"ticketId":{"anyOf":[{"type":"string"},{"type":"object"}]},"authorId":{"anyOf":[{"type":"string"},{"type":"object"}]},"body":{"anyOf":[{"type":"string"},{"type":"object"}]},"public":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"hoursSpent":{"anyOf":[{"type":"number"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"deletedAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"ticket":{"type":"object"},"author":{"type":"object"},"attachments":{"type":"object"},"search":{"type":"string","description":"Words in body."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of comment_list."}';
const create =
  '{"id":{"type":"string","format":"uuid"},"ticketId":{"type":"string","format":"uuid"},"authorId":{"type":"string","format":"uuid"},"body":{"type":"string","minLength":1,"maxLength":20000},"public":{"type":"boolean","description":"Whether the requester reads it; agents write notes among themselves otherwise."},"hoursSpent":{"type":"number","minimum":0,"maximum":24,"description":"How long an agent worked for it."}}';

export const mcp: McpModel = {
  about:
    '{"model":"comment","title":"Comment","resource":"comments","description":"One message of a ticket\'s conversation.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"ticketId":{"type":"string","format":"uuid","required":true,"onlyOnCreate":true},"authorId":{"type":"string","format":"uuid","required":true,"onlyOnCreate":true},"body":{"type":"string","minLength":1,"maxLength":20000,"required":true},"public":{"type":"boolean","description":"Whether the requester reads it; agents write notes among themselves otherwise.","default":true},"hoursSpent":{"type":"number","minimum":0,"maximum":24,"description":"How long an agent worked for it.","default":0},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true},"deletedAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}],"readOnly":true}},"relations":{"ticket":{"kind":"one","model":"ticket"},"author":{"kind":"one","model":"user"},"attachments":{"kind":"many","model":"attachment"}},"operations":["create","read","update","delete","restore","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"search":["body"],"tenant":true,"softDelete":true}',
  tools: [
    {
      name: "comment_create",
      operation: "create",
      json: [
        '{"name":"comment_create","title":"Create comment","description":"Create comment. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"ticketId":{"type":"string","format":"uuid"},"authorId":{"type":"string","format":"uuid"},"body":{"type":"string","minLength":1,"maxLength":20000},"public":{"type":"boolean","description":"Whether the requester reads it; agents write notes among themselves otherwise."},"hoursSpent":{"type":"number","minimum":0,"maximum":24,"description":"How long an agent worked for it."},"attachments":{"type":"array","items":{"type":"object"},"description":"Each a Attachment to be created with it, or { connect: key }."}},"required":["ticketId","authorId","body"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","ticketId","authorId","body","public","hoursSpent","createdAt","updatedAt","deletedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_read",
      operation: "read",
      json: [
        '{"name":"comment_read","title":"Read comment","description":"Read comment. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: ticket, author, attachments; further ones behind a dot. Of many: { ticket: { where, sort, limit, fields, include } }."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","ticketId","authorId","body","public","hoursSpent","createdAt","updatedAt","deletedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_update",
      operation: "update",
      json: [
        '{"name":"comment_update","title":"Update comment","description":"Update comment. Fields that are not in data stay as they are. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","ticketId","authorId","body","public","hoursSpent","createdAt","updatedAt","deletedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_delete",
      operation: "delete",
      json: [
        '{"name":"comment_delete","title":"Delete comment","description":"Delete comment. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_restore",
      operation: "restore",
      json: [
        '{"name":"comment_restore","title":"Restore comment","description":"Restore comment. Brings a deleted row back. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","ticketId","authorId","body","public","hoursSpent","createdAt","updatedAt","deletedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_list",
      operation: "list",
      json: [
        '{"name":"comment_list","title":"List comments","description":"List comments. A page at a time. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: ticket, author, attachments; further ones behind a dot. Of many: { ticket: { where, sort, limit, fields, include } }."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_count",
      operation: "count",
      json: [
        '{"name":"comment_count","title":"Count comments","description":"Count comments. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_upsert",
      operation: "upsert",
      json: [
        '{"name":"comment_upsert","title":"Create or update comment","description":"Create or update comment. The row with the unique key is updated; where there is none, it is created. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"id":{"type":"string","format":"uuid"}},"additionalProperties":false,"description":"A unique key: id."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"comment_bulk_create","title":"Create many comments","description":"Create many comments. At most 10,000. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["ticketId","authorId","body"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"comment_bulk_update","title":"Update many comments","description":"Update many comments. By a filter, or each by its key. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"comment_bulk_delete","title":"Delete many comments","description":"Delete many comments. By a filter, or by keys. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","format":"uuid","description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"comment_bulk_upsert","title":"Create or update many comments","description":"Create or update many comments. Each by its unique key. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["ticketId","authorId","body"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "comment_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"comment_aggregate","title":"Aggregate comments","description":"Aggregate comments. Counts, sums, averages and extremes, by groups. One message of a ticket\'s conversation.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
