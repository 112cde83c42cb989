import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "generic",
  tools: [
    {
      name: "describe_model",
      does: "describeModel",
      json: '{"name":"describe_model","title":"Describe a model","description":"What a model is: its key, fields, relations and operations. Look here before the first call for a model.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","ticketTag","user"]}},"required":["model"],"additionalProperties":false},"outputSchema":{"type":"object"},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "create_row",
      does: "create",
      json: '{"name":"create_row","title":"Create a row","description":"Create a row of a model.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","ticketTag","user"]},"data":{"type":"object","description":"Fields of the model; describe_model says which."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["model","data"],"additionalProperties":false},"outputSchema":{"type":"object"},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
    },
    {
      name: "read_row",
      does: "read",
      json: '{"name":"read_row","title":"Read a row","description":"Read a row of a model.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","ticketTag","user"]},"key":{"anyOf":[{"type":"string"},{"type":"integer"},{"type":"object"}],"description":"The key\'s value; an object of its fields where it is composite."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Relations, further ones behind a dot: requester,comments.author."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"required":["model","key"],"additionalProperties":false},"outputSchema":{"type":"object"},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "update_row",
      does: "update",
      json: '{"name":"update_row","title":"Update a row","description":"Update a row of a model. Fields that are not in data stay as they are.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","user"]},"key":{"anyOf":[{"type":"string"},{"type":"integer"},{"type":"object"}],"description":"The key\'s value; an object of its fields where it is composite."},"data":{"type":"object","description":"Fields of the model; describe_model says which."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["model","key","data"],"additionalProperties":false},"outputSchema":{"type":"object"},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "delete_row",
      does: "delete",
      json: '{"name":"delete_row","title":"Delete a row","description":"Delete a row of a model.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","ticketTag","user"]},"key":{"anyOf":[{"type":"string"},{"type":"integer"},{"type":"object"}],"description":"The key\'s value; an object of its fields where it is composite."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["model","key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "restore_row",
      does: "restore",
      json: '{"name":"restore_row","title":"Restore a row","description":"Restore a row of a model. Brings a deleted row back.","inputSchema":{"type":"object","properties":{"model":{"enum":["comment","ticket"]},"key":{"anyOf":[{"type":"string"},{"type":"integer"},{"type":"object"}],"description":"The key\'s value; an object of its fields where it is composite."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["model","key"],"additionalProperties":false},"outputSchema":{"type":"object"},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "history_row",
      does: "history",
      json: '{"name":"history_row","title":"Read the history of a row","description":"Read the history of a row of a model. Who changed what and when, the latest first.","inputSchema":{"type":"object","properties":{"model":{"enum":["ticket"]},"key":{"anyOf":[{"type":"string"},{"type":"integer"},{"type":"object"}],"description":"The key\'s value; an object of its fields where it is composite."},"limit":{"type":"integer","minimum":1},"cursor":{"type":"string","description":"nextCursor of the page before."}},"required":["model","key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"at":{"type":"string"},"operation":{"enum":["create","update","delete","restore"]},"by":{"anyOf":[{"type":"object"},{"type":"null"}]},"channel":{"type":"string"},"changes":{"type":"object"}},"required":["id","at","operation","by","channel","changes"]}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "list_rows",
      does: "list",
      json: '{"name":"list_rows","title":"List rows","description":"List rows of a model. A page at a time.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","ticketTag","user"]},"where":{"type":"object","description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Relations, further ones behind a dot: requester,comments.author."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"required":["model"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "count_rows",
      does: "count",
      json: '{"name":"count_rows","title":"Count rows","description":"Count rows of a model.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","ticketTag","user"]},"where":{"type":"object","description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"required":["model"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "upsert_row",
      does: "upsert",
      json: '{"name":"upsert_row","title":"Create or update a row","description":"Create or update a row of a model. The row with the unique key is updated; where there is none, it is created.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","user"]},"where":{"type":"object","description":"The values of a unique key."},"create":{"type":"object","description":"Fields of the model; describe_model says which."},"update":{"type":"object","description":"Fields of the model; describe_model says which."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["model","where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object"},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "bulk_create_rows",
      does: "bulkCreate",
      json: '{"name":"bulk_create_rows","title":"Create many rows","description":"Create many rows of a model. At most 10,000.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","ticketTag","user"]},"data":{"type":"array","items":{"type":"object"}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["model","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
    },
    {
      name: "bulk_update_rows",
      does: "bulkUpdate",
      json: '{"name":"bulk_update_rows","title":"Update many rows","description":"Update many rows of a model. By a filter, or each by its key.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","user"]},"where":{"type":"object","description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."},"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object"},{"type":"array","items":{"type":"object"}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["model","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "bulk_delete_rows",
      does: "bulkDelete",
      json: '{"name":"bulk_delete_rows","title":"Delete many rows","description":"Delete many rows of a model. By a filter, or by keys.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","ticketTag","user"]},"where":{"type":"object","description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."},"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"integer"},{"type":"object"}],"description":"The key\'s value; an object of its fields where it is composite."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["model"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "bulk_upsert_rows",
      does: "bulkUpsert",
      json: '{"name":"bulk_upsert_rows","title":"Create or update many rows","description":"Create or update many rows of a model. Each by its unique key.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","user"]},"data":{"type":"array","items":{"type":"object"}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["model","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
    },
    {
      name: "aggregate_rows",
      does: "aggregate",
      json: '{"name":"aggregate_rows","title":"Aggregate rows","description":"Aggregate rows of a model. Counts, sums, averages and extremes, by groups.","inputSchema":{"type":"object","properties":{"model":{"enum":["article","attachment","comment","organization","tag","team","ticket","user"]},"where":{"type":"object","description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."},"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1},"includeDeleted":{"type":"boolean","description":"Rows that are deleted, too."}},"required":["model"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
    },
  ],
  models: {
    article: {
      title: "Article",
      description: "An answer that is given often, written down for everybody.",
      load: () => import("./article/mcp.js"),
    },
    attachment: {
      title: "Attachment",
      description: "A file that came with a comment; its content is in an object store.",
      load: () => import("./attachment/mcp.js"),
    },
    comment: {
      title: "Comment",
      description: "One message of a ticket's conversation.",
      load: () => import("./comment/mcp.js"),
    },
    organization: {
      title: "Organization",
      description: "A customer: a company whose people write tickets.",
      load: () => import("./organization/mcp.js"),
    },
    tag: {
      title: "Tag",
      description: "A word that tickets are sorted by.",
      load: () => import("./tag/mcp.js"),
    },
    team: {
      title: "Team",
      description: "Agents who share a queue.",
      load: () => import("./team/mcp.js"),
    },
    ticket: {
      title: "Ticket",
      description: "A customer's request, from first message to resolution.",
      load: () => import("./ticket/mcp.js"),
    },
    ticketTag: {
      title: "Ticket tag",
      description: "That a ticket has a tag.",
      load: () => import("./ticket-tag/mcp.js"),
    },
    user: {
      title: "User",
      description: "Somebody who writes or answers tickets.",
      load: () => import("./user/mcp.js"),
    },
  },
};
