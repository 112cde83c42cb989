import type { McpModel } from "prewire/runtime";

const row =
  '{"id":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"plan":{"type":"string"},"domains":{"type":"array"},"seats":{"type":"integer"},"monthlyFee":{"type":"string"},"contractEndsOn":{"anyOf":[{"type":"string"},{"type":"null"}]},"website":{"anyOf":[{"type":"string"},{"type":"null"}]},"settings":{},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update =
  '{"name":{"type":"string","minLength":1,"maxLength":120},"slug":{"type":"string","maxLength":60,"description":"Its name in addresses."},"plan":{"enum":["free","team","business"]},"domains":{"type":"array","items":{"type":"string","minLength":3,"maxLength":253},"maxItems":20,"description":"Whoever writes from one of these mail domains belongs to the organization."},"seats":{"type":"integer","minimum":1,"maximum":100000},"monthlyFee":{"type":"string","description":"What is charged a month, in euros. A decimal number in digits. At least 0."},"contractEndsOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"website":{"anyOf":[{"type":"string","format":"uri","maxLength":500},{"type":"null"}]},"settings":{"items":{},"description":"Free-form settings of the account."}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"slug":{"anyOf":[{"type":"string"},{"type":"object"}]},"plan":{"anyOf":[{"enum":["free","team","business"]},{"type":"object"}]},"domains":{"anyOf":[{"type":"array"},{"type":"object"}]},"seats":{"anyOf":[{"type":"integer"},{"type":"object"}]},"monthlyFee":{"anyOf":[{"type":"string"},{"type":"object"}]},"contractEndsOn":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"website":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"settings":{},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"members":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"slug":{"anyOf":[{"type":"string"},{"type":"object"}]},"plan":{"anyOf":[{"enum":["free","team","business"]},{"type":"object"}]},"domains":{"anyOf":[{"type":"array"},{"type":"object"}]},"seats":{"anyOf":[{"type":"integer"},{"type":"object"}]},"monthlyFee":{"anyOf":[{"type":"string"},{"type":"object"}]},"contractEndsOn":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"website":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"settings":{},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"members":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of organization_list."}';
const create =
  '{"id":{"type":"string","format":"uuid"},"name":{"type":"string","minLength":1,"maxLength":120},"slug":{"type":"string","maxLength":60,"description":"Its name in addresses."},"plan":{"enum":["free","team","business"]},"domains":{"type":"array","items":{"type":"string","minLength":3,"maxLength":253},"maxItems":20,"description":"Whoever writes from one of these mail domains belongs to the organization."},"seats":{"type":"integer","minimum":1,"maximum":100000},"monthlyFee":{"type":"string","description":"What is charged a month, in euros. A decimal number in digits. At least 0."},"contractEndsOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"website":{"anyOf":[{"type":"string","format":"uri","maxLength":500},{"type":"null"}]},"settings":{"items":{},"description":"Free-form settings of the account."}}';

export const mcp: McpModel = {
  about:
    '{"model":"organization","title":"Organization","resource":"organizations","description":"A customer: a company whose people write tickets.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"name":{"type":"string","minLength":1,"maxLength":120,"required":true},"slug":{"type":"string","maxLength":60,"description":"Its name in addresses.","required":true,"unique":true},"plan":{"enum":["free","team","business"],"default":"free"},"domains":{"type":"array","items":{"type":"string","minLength":3,"maxLength":253},"maxItems":20,"description":"Whoever writes from one of these mail domains belongs to the organization.","default":[]},"seats":{"type":"integer","minimum":1,"maximum":100000,"default":5},"monthlyFee":{"type":"string","description":"What is charged a month, in euros. A decimal number in digits. At least 0.","default":"0.00"},"contractEndsOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"website":{"anyOf":[{"type":"string","format":"uri","maxLength":500},{"type":"null"}]},"settings":{"items":{},"description":"Free-form settings of the account.","default":{}},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"members":{"kind":"many","model":"user"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"tenant":true}',
  tools: [
    {
      name: "organization_create",
      operation: "create",
      json: [
        '{"name":"organization_create","title":"Create organization","description":"Create organization. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string","minLength":1,"maxLength":120},"slug":{"type":"string","maxLength":60,"description":"Its name in addresses."},"plan":{"enum":["free","team","business"]},"domains":{"type":"array","items":{"type":"string","minLength":3,"maxLength":253},"maxItems":20,"description":"Whoever writes from one of these mail domains belongs to the organization."},"seats":{"type":"integer","minimum":1,"maximum":100000},"monthlyFee":{"type":"string","description":"What is charged a month, in euros. A decimal number in digits. At least 0."},"contractEndsOn":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"website":{"anyOf":[{"type":"string","format":"uri","maxLength":500},{"type":"null"}]},"settings":{"items":{},"description":"Free-form settings of the account."},"members":{"type":"array","items":{"type":"object"},"description":"Each a User to be created with it, or { connect: key }."}},"required":["name","slug"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","slug","plan","domains","seats","monthlyFee","contractEndsOn","website","settings","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_read",
      operation: "read",
      json: [
        '{"name":"organization_read","title":"Read organization","description":"Read organization. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: members; further ones behind a dot. Of many: { members: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","slug","plan","domains","seats","monthlyFee","contractEndsOn","website","settings","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_update",
      operation: "update",
      json: [
        '{"name":"organization_update","title":"Update organization","description":"Update organization. Fields that are not in data stay as they are. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","slug","plan","domains","seats","monthlyFee","contractEndsOn","website","settings","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_delete",
      operation: "delete",
      json: [
        '{"name":"organization_delete","title":"Delete organization","description":"Delete organization. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_list",
      operation: "list",
      json: [
        '{"name":"organization_list","title":"List organizations","description":"List organizations. A page at a time. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: members; further ones behind a dot. Of many: { members: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_count",
      operation: "count",
      json: [
        '{"name":"organization_count","title":"Count organizations","description":"Count organizations. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_upsert",
      operation: "upsert",
      json: [
        '{"name":"organization_upsert","title":"Create or update organization","description":"Create or update organization. The row with the unique key is updated; where there is none, it is created. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"slug":{"type":"string","maxLength":60,"description":"Its name in addresses."}},"additionalProperties":false,"description":"A unique key: id, or slug."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"organization_bulk_create","title":"Create many organizations","description":"Create many organizations. At most 10,000. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["name","slug"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"organization_bulk_update","title":"Update many organizations","description":"Update many organizations. By a filter, or each by its key. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"organization_bulk_delete","title":"Delete many organizations","description":"Delete many organizations. By a filter, or by keys. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","format":"uuid","description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"organization_bulk_upsert","title":"Create or update many organizations","description":"Create or update many organizations. Each by its unique key. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["name","slug"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "organization_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"organization_aggregate","title":"Aggregate organizations","description":"Aggregate organizations. Counts, sums, averages and extremes, by groups. A customer: a company whose people write tickets.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
