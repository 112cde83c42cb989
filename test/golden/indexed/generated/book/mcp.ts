import type { McpModel } from "prewire/runtime";

const row =
  '{"id":{"type":"string"},"isbn":{"anyOf":[{"type":"string"},{"type":"null"}]},"title":{"type":"string"},"summary":{"anyOf":[{"type":"string"},{"type":"null"}]},"subjects":{"type":"array"},"language":{"type":"string"},"publishedOn":{"anyOf":[{"type":"string"},{"type":"null"}]},"pages":{"anyOf":[{"type":"integer"},{"type":"null"}]},"details":{},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update =
  '{"isbn":{"anyOf":[{"type":"string"},{"type":"null"}]},"title":{"type":"string"},"summary":{"anyOf":[{"type":"string"},{"type":"null"}]},"subjects":{"type":"array","items":{"type":"string"}},"language":{"enum":["en","de"]},"publishedOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"pages":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"details":{"anyOf":[{"items":{}},{"type":"null"}]}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}],"description":"Only eq, in, isNull."},"isbn":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}],"description":"Only eq, in, isNull, gt, gte, lt, lte, between, startsWith."},"subjects":{"anyOf":[{"type":"array"},{"type":"object"}],"description":"Only eq, has, hasAny, hasAll."},"language":{"anyOf":[{"enum":["en","de"]},{"type":"object"}],"description":"Only eq, in, isNull."},"publishedOn":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}],"description":"Only eq, in, isNull, gt, gte, lt, lte, between."},"signed":{"type":"object"},"search":{"type":"string","description":"Words in title, summary."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}],"description":"Only eq, in, isNull."},"isbn":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}],"description":"Only eq, in, isNull, gt, gte, lt, lte, between, startsWith."},"subjects":{"anyOf":[{"type":"array"},{"type":"object"}],"description":"Only eq, has, hasAny, hasAll."},"language":{"anyOf":[{"enum":["en","de"]},{"type":"object"}],"description":"Only eq, in, isNull."},"publishedOn":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}],"description":"Only eq, in, isNull, gt, gte, lt, lte, between."},"signed":{"type":"object"},"search":{"type":"string","description":"Words in title, summary."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of book_list."}';
const create =
  '{"id":{"type":"string","format":"uuid"},"isbn":{"anyOf":[{"type":"string"},{"type":"null"}]},"title":{"type":"string"},"summary":{"anyOf":[{"type":"string"},{"type":"null"}]},"subjects":{"type":"array","items":{"type":"string"}},"language":{"enum":["en","de"]},"publishedOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"pages":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"details":{"anyOf":[{"items":{}},{"type":"null"}]}}';

export const mcp: McpModel = {
  about:
    '{"model":"book","title":"Book","resource":"books","description":"A book of which there may be hundreds of millions: what no index serves, cannot be asked.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"isbn":{"anyOf":[{"type":"string"},{"type":"null"}],"unique":true},"title":{"type":"string","required":true},"summary":{"anyOf":[{"type":"string"},{"type":"null"}]},"subjects":{"type":"array","items":{"type":"string"},"required":true},"language":{"enum":["en","de"],"required":true},"publishedOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"pages":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"details":{"anyOf":[{"items":{}},{"type":"null"}]},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"signed":{"kind":"one","model":"signedCopy"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"search":["title","summary"],"filters":{"id":["eq","in","isNull"],"isbn":["eq","in","isNull","gt","gte","lt","lte","between","startsWith"],"subjects":["eq","has","hasAny","hasAll"],"language":["eq","in","isNull"],"publishedOn":["eq","in","isNull","gt","gte","lt","lte","between"]},"sorts":["id","isbn","language","publishedOn"]}',
  tools: [
    {
      name: "book_create",
      operation: "create",
      json: [
        '{"name":"book_create","title":"Create book","description":"Create book. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"isbn":{"anyOf":[{"type":"string"},{"type":"null"}]},"title":{"type":"string"},"summary":{"anyOf":[{"type":"string"},{"type":"null"}]},"subjects":{"type":"array","items":{"type":"string"}},"language":{"enum":["en","de"]},"publishedOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"pages":{"anyOf":[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"null"}]},"details":{"anyOf":[{"items":{}},{"type":"null"}]},"signed":{"type":"object","description":"Signed copy to be created with it, or { connect: key }."}},"required":["title","subjects","language"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","isbn","title","summary","subjects","language","publishedOn","pages","details","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_read",
      operation: "read",
      json: [
        '{"name":"book_read","title":"Read book","description":"Read book. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: signed; further ones behind a dot. Of many: { signed: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","isbn","title","summary","subjects","language","publishedOn","pages","details","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_update",
      operation: "update",
      json: [
        '{"name":"book_update","title":"Update book","description":"Update book. Fields that are not in data stay as they are. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","isbn","title","summary","subjects","language","publishedOn","pages","details","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_delete",
      operation: "delete",
      json: [
        '{"name":"book_delete","title":"Delete book","description":"Delete book. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_list",
      operation: "list",
      json: [
        '{"name":"book_list","title":"List books","description":"List books. A page at a time. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: signed; further ones behind a dot. Of many: { signed: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_count",
      operation: "count",
      json: [
        '{"name":"book_count","title":"Count books","description":"Count books. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_upsert",
      operation: "upsert",
      json: [
        '{"name":"book_upsert","title":"Create or update book","description":"Create or update book. The row with the unique key is updated; where there is none, it is created. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"isbn":{"anyOf":[{"type":"string"},{"type":"null"}]}},"additionalProperties":false,"description":"A unique key: id, or isbn."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"book_bulk_create","title":"Create many books","description":"Create many books. At most 10,000. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["title","subjects","language"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"book_bulk_update","title":"Update many books","description":"Update many books. By a filter, or each by its key. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"book_bulk_delete","title":"Delete many books","description":"Delete many books. By a filter, or by keys. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","format":"uuid","description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"book_bulk_upsert","title":"Create or update many books","description":"Create or update many books. Each by its unique key. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["title","subjects","language"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "book_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"book_aggregate","title":"Aggregate books","description":"Aggregate books. Counts, sums, averages and extremes, by groups. A book of which there may be hundreds of millions: what no index serves, cannot be asked.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
