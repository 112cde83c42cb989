import type { McpModel } from "prewire/runtime";

const create =
  '{"ticketId":{"type":"string","format":"uuid"},"tagId":{"type":"integer","minimum":-2147483648,"maximum":2147483647}}';
const row =
  '{"ticketId":{"type":"string"},"tagId":{"type":"integer"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const where =
  '{"type":"object","properties":{"ticketId":{"anyOf":[{"type":"string"},{"type":"object"}]},"tagId":{"anyOf":[{"type":"integer"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"ticket":{"type":"object"},"tag":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"ticketId":{"anyOf":[{"type":"string"},{"type":"object"}]},"tagId":{"anyOf":[{"type":"integer"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"ticket":{"type":"object"},"tag":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of ticket_tag_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"ticketTag","title":"Ticket tag","resource":"ticket-tags","description":"That a ticket has a tag.","key":["ticketId","tagId"],"fields":{"ticketId":{"type":"string","format":"uuid","required":true,"onlyOnCreate":true},"tagId":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"required":true,"onlyOnCreate":true},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"ticket":{"kind":"one","model":"ticket"},"tag":{"kind":"one","model":"tag"}},"operations":["create","read","delete","list","count","bulkCreate","bulkDelete"],"limit":{"default":20,"maximum":100},"tenant":true}',
  tools: [
    {
      name: "ticket_tag_create",
      operation: "create",
      json: [
        '{"name":"ticket_tag_create","title":"Create ticket tag","description":"Create ticket tag. That a ticket has a tag.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["ticketId","tagId"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["ticketId","tagId","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_tag_read",
      operation: "read",
      json: [
        '{"name":"ticket_tag_read","title":"Read ticket tag","description":"Read ticket tag. That a ticket has a tag.","inputSchema":{"type":"object","properties":{"key":{"type":"object","properties":{"ticketId":{"type":"string","format":"uuid"},"tagId":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["ticketId","tagId"],"additionalProperties":false},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: ticket, tag; further ones behind a dot. Of many: { ticket: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["ticketId","tagId","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_tag_delete",
      operation: "delete",
      json: [
        '{"name":"ticket_tag_delete","title":"Delete ticket tag","description":"Delete ticket tag. That a ticket has a tag.","inputSchema":{"type":"object","properties":{"key":{"type":"object","properties":{"ticketId":{"type":"string","format":"uuid"},"tagId":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["ticketId","tagId"],"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_tag_list",
      operation: "list",
      json: [
        '{"name":"ticket_tag_list","title":"List ticket tags","description":"List ticket tags. A page at a time. That a ticket has a tag.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: ticket, tag; further ones behind a dot. Of many: { ticket: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_tag_count",
      operation: "count",
      json: [
        '{"name":"ticket_tag_count","title":"Count ticket tags","description":"Count ticket tags. That a ticket has a tag.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_tag_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"ticket_tag_bulk_create","title":"Create many ticket tags","description":"Create many ticket tags. At most 10,000. That a ticket has a tag.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["ticketId","tagId"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "ticket_tag_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"ticket_tag_bulk_delete","title":"Delete many ticket tags","description":"Delete many ticket tags. By a filter, or by keys. That a ticket has a tag.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"object","properties":{"ticketId":{"type":"string","format":"uuid"},"tagId":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["ticketId","tagId"],"additionalProperties":false}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
