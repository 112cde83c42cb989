import type { McpModel } from "prewire/runtime";

const create =
  '{"id":{"type":"string","format":"uuid"},"slug":{"type":"string","maxLength":100},"language":{"enum":["en","de","fr","pt"]},"title":{"type":"string","minLength":1,"maxLength":200},"body":{"type":"string","maxLength":100000,"description":"Markdown."},"authorId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"keywords":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40},"maxItems":30},"publishedOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"views":{"type":"string","maxLength":20,"description":"How often it was read. A whole number in digits. At least 0."}}';
const row =
  '{"id":{"type":"string"},"slug":{"type":"string"},"language":{"type":"string"},"title":{"type":"string"},"body":{"type":"string"},"authorId":{"anyOf":[{"type":"string"},{"type":"null"}]},"keywords":{"type":"array"},"publishedOn":{"anyOf":[{"type":"string"},{"type":"null"}]},"views":{"type":"string"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update =
  '{"slug":{"type":"string","maxLength":100},"language":{"enum":["en","de","fr","pt"]},"title":{"type":"string","minLength":1,"maxLength":200},"body":{"type":"string","maxLength":100000,"description":"Markdown."},"authorId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"keywords":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40},"maxItems":30},"publishedOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"views":{"type":"string","maxLength":20,"description":"How often it was read. A whole number in digits. At least 0."}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"slug":{"anyOf":[{"type":"string"},{"type":"object"}]},"language":{"anyOf":[{"enum":["en","de","fr","pt"]},{"type":"object"}]},"title":{"anyOf":[{"type":"string"},{"type":"object"}]},"body":{"anyOf":[{"type":"string"},{"type":"object"}]},"authorId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"keywords":{"anyOf":[{"type":"array"},{"type":"object"}]},"publishedOn":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"views":{"anyOf":[{"type":"string"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"author":{"type":"object"},"search":{"type":"string","description":"Words in title, body."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"slug":{"anyOf":[{"type":"string"},{"type":"object"}]},"language":{"anyOf":[{"enum":["en","de","fr","pt"]},{"type":"object"}]},"title":{"anyOf":[{"type":"string"},{"type":"object"}]},"body":{"anyOf":[{"type":"string"},{"type":"object"}]},"authorId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"keywords":{"anyOf":[{"type":"array"},{"type":"object"}]},"publishedOn":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"views":{"anyOf":[{"type":"string"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"author":{"type":"object"},"search":{"type":"string","description":"Words in title, body."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of article_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"article","title":"Article","resource":"articles","description":"An answer that is given often, written down for everybody.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"slug":{"type":"string","maxLength":100,"required":true},"language":{"enum":["en","de","fr","pt"],"default":"en"},"title":{"type":"string","minLength":1,"maxLength":200,"required":true},"body":{"type":"string","maxLength":100000,"description":"Markdown.","required":true},"authorId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"keywords":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40},"maxItems":30,"default":[]},"publishedOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"views":{"type":"string","maxLength":20,"description":"How often it was read. A whole number in digits. At least 0.","default":"0"},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"author":{"kind":"one","model":"user"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"search":["title","body"],"tenant":true}',
  tools: [
    {
      name: "article_create",
      operation: "create",
      json: [
        '{"name":"article_create","title":"Create article","description":"Create article. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["slug","title","body"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","slug","language","title","body","authorId","keywords","publishedOn","views","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_read",
      operation: "read",
      json: [
        '{"name":"article_read","title":"Read article","description":"Read article. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: author; further ones behind a dot. Of many: { author: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","slug","language","title","body","authorId","keywords","publishedOn","views","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_update",
      operation: "update",
      json: [
        '{"name":"article_update","title":"Update article","description":"Update article. Fields that are not in data stay as they are. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","slug","language","title","body","authorId","keywords","publishedOn","views","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_delete",
      operation: "delete",
      json: [
        '{"name":"article_delete","title":"Delete article","description":"Delete article. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_list",
      operation: "list",
      json: [
        '{"name":"article_list","title":"List articles","description":"List articles. A page at a time. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: author; further ones behind a dot. Of many: { author: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_count",
      operation: "count",
      json: [
        '{"name":"article_count","title":"Count articles","description":"Count articles. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_upsert",
      operation: "upsert",
      json: [
        '{"name":"article_upsert","title":"Create or update article","description":"Create or update article. The row with the unique key is updated; where there is none, it is created. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"slug":{"type":"string","maxLength":100},"language":{"enum":["en","de","fr","pt"]}},"additionalProperties":false,"description":"A unique key: id, or slug and language."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"article_bulk_create","title":"Create many articles","description":"Create many articles. At most 10,000. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["slug","title","body"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"article_bulk_update","title":"Update many articles","description":"Update many articles. By a filter, or each by its key. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"article_bulk_delete","title":"Delete many articles","description":"Delete many articles. By a filter, or by keys. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","format":"uuid","description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"article_bulk_upsert","title":"Create or update many articles","description":"Create or update many articles. Each by its unique key. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["slug","title","body"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "article_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"article_aggregate","title":"Aggregate articles","description":"Aggregate articles. Counts, sums, averages and extremes, by groups. An answer that is given often, written down for everybody.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
