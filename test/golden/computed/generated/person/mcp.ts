import type { McpModel } from "prewire/runtime";

const create =
  '{"id":{"type":"string","format":"uuid"},"first":{"type":"string","minLength":1},"last":{"anyOf":[{"type":"string"},{"type":"null"}]},"born":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"level":{"type":"integer","minimum":1,"maximum":10},"points":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"weight":{"anyOf":[{"type":"number"},{"type":"null"}]},"balance":{"type":"string","description":"A decimal number in digits."},"account":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}],"description":"A whole number in digits."},"active":{"type":"boolean"},"seenAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"role":{"enum":["admin","agent","guest"]},"bossId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]}}';
const row =
  '{"id":{"type":"string"},"first":{"type":"string"},"last":{"anyOf":[{"type":"string"},{"type":"null"}]},"born":{"anyOf":[{"type":"string"},{"type":"null"}]},"level":{"type":"integer"},"points":{"type":"integer"},"weight":{"anyOf":[{"type":"number"},{"type":"null"}]},"balance":{"type":"string"},"account":{"anyOf":[{"type":"string"},{"type":"null"}]},"active":{"type":"boolean"},"seenAt":{"anyOf":[{"type":"string"},{"type":"null"}]},"role":{"type":"string"},"bossId":{"anyOf":[{"type":"string"},{"type":"null"}]},"fullName":{"type":"string"},"hasPassword":{"type":"boolean"},"grade":{"type":"string"},"nextLevel":{"type":"integer"},"score":{"type":"number"},"share":{"type":"number"},"label":{"type":"string"},"staff":{"anyOf":[{"type":"string"},{"type":"null"}]},"owes":{"type":"boolean"},"reference":{"type":"string"},"lastSeen":{"type":"string"},"birthday":{"anyOf":[{"type":"string"},{"type":"null"}]},"isOwnBoss":{"type":"boolean"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update =
  '{"first":{"type":"string","minLength":1},"last":{"anyOf":[{"type":"string"},{"type":"null"}]},"born":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"level":{"type":"integer","minimum":1,"maximum":10},"points":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"weight":{"anyOf":[{"type":"number"},{"type":"null"}]},"balance":{"type":"string","description":"A decimal number in digits."},"account":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}],"description":"A whole number in digits."},"active":{"type":"boolean"},"seenAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"role":{"enum":["admin","agent","guest"]},"bossId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"first":{"anyOf":[{"type":"string"},{"type":"object"}]},"last":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"born":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"level":{"anyOf":[{"type":"integer"},{"type":"object"}]},"points":{"anyOf":[{"type":"integer"},{"type":"object"}]},"weight":{"anyOf":[{"type":"number"},{"type":"null"},{"type":"object"}]},"balance":{"anyOf":[{"type":"string"},{"type":"object"}]},"account":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"active":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"seenAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"role":{"anyOf":[{"enum":["admin","agent","guest"]},{"type":"object"}]},"bossId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"fullName":{"anyOf":[{"type":"string"},{"type":"object"}]},"hasPassword":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"grade":{"anyOf":[{"enum":["high","middle","low"]},{"type":"object"}]},"nextLevel":{"anyOf":[{"type":"integer"},{"type":"object"}]},"score":{"anyOf":[{"type":"number"},{"type":"object"}]},"share":{"anyOf":[{"type":"number"},{"type":"object"}]},"label":{"anyOf":[{"type":"string"},{"type":"object"}]},"staff":{"anyOf":[{"enum":["admin","agent","guest"]},{"type":"null"},{"type":"object"}]},"owes":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"reference":{"anyOf":[{"type":"string"},{"type":"object"}]},"lastSeen":{"anyOf":[{"type":"string"},{"type":"object"}]},"birthday":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"isOwnBoss":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"boss":{"type":"object"},"search":{"type":"string","description":"Words in fullName."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"string"},{"type":"object"}]},"first":{"anyOf":[{"type":"string"},{"type":"object"}]},"last":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"born":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"level":{"anyOf":[{"type":"integer"},{"type":"object"}]},"points":{"anyOf":[{"type":"integer"},{"type":"object"}]},"weight":{"anyOf":[{"type":"number"},{"type":"null"},{"type":"object"}]},"balance":{"anyOf":[{"type":"string"},{"type":"object"}]},"account":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"active":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"seenAt":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"role":{"anyOf":[{"enum":["admin","agent","guest"]},{"type":"object"}]},"bossId":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"fullName":{"anyOf":[{"type":"string"},{"type":"object"}]},"hasPassword":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"grade":{"anyOf":[{"enum":["high","middle","low"]},{"type":"object"}]},"nextLevel":{"anyOf":[{"type":"integer"},{"type":"object"}]},"score":{"anyOf":[{"type":"number"},{"type":"object"}]},"share":{"anyOf":[{"type":"number"},{"type":"object"}]},"label":{"anyOf":[{"type":"string"},{"type":"object"}]},"staff":{"anyOf":[{"enum":["admin","agent","guest"]},{"type":"null"},{"type":"object"}]},"owes":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"reference":{"anyOf":[{"type":"string"},{"type":"object"}]},"lastSeen":{"anyOf":[{"type":"string"},{"type":"object"}]},"birthday":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]},"isOwnBoss":{"anyOf":[{"type":"boolean"},{"type":"object"}]},"createdAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"updatedAt":{"anyOf":[{"type":"string"},{"type":"object"}]},"boss":{"type":"object"},"search":{"type":"string","description":"Words in fullName."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of person_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"person","title":"Person","resource":"people","description":"Somebody, with what follows from what is known of them.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"first":{"type":"string","minLength":1,"required":true},"last":{"anyOf":[{"type":"string"},{"type":"null"}]},"born":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"level":{"type":"integer","minimum":1,"maximum":10,"default":1},"points":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"default":0},"weight":{"anyOf":[{"type":"number"},{"type":"null"}]},"balance":{"type":"string","description":"A decimal number in digits.","default":"0.00"},"account":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}],"description":"A whole number in digits."},"active":{"type":"boolean","default":true},"seenAt":{"anyOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"role":{"enum":["admin","agent","guest"],"default":"guest"},"bossId":{"anyOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"fullName":{"type":"string","description":"As it stands on an envelope.","readOnly":true},"hasPassword":{"type":"boolean","description":"Deprecated. Ask for the password\'s absence.","readOnly":true},"grade":{"enum":["high","middle","low"],"readOnly":true},"nextLevel":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true},"score":{"type":"number","readOnly":true},"share":{"type":"number","readOnly":true},"label":{"type":"string","readOnly":true},"staff":{"enum":["admin","agent","guest",null],"readOnly":true},"owes":{"type":"boolean","readOnly":true},"reference":{"type":"string","maxLength":20,"description":"A whole number in digits.","readOnly":true},"lastSeen":{"type":"string","format":"date-time","readOnly":true},"birthday":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}],"readOnly":true},"isOwnBoss":{"type":"boolean","readOnly":true},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"boss":{"kind":"one","model":"person"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"search":["fullName"]}',
  tools: [
    {
      name: "person_create",
      operation: "create",
      json: [
        '{"name":"person_create","title":"Create person","description":"Create person. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["first"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","first","last","born","level","points","weight","balance","account","active","seenAt","role","bossId","fullName","hasPassword","grade","nextLevel","score","share","label","staff","owes","reference","lastSeen","birthday","isOwnBoss","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_read",
      operation: "read",
      json: [
        '{"name":"person_read","title":"Read person","description":"Read person. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: boss; further ones behind a dot. Of many: { boss: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","first","last","born","level","points","weight","balance","account","active","seenAt","role","bossId","fullName","hasPassword","grade","nextLevel","score","share","label","staff","owes","reference","lastSeen","birthday","isOwnBoss","createdAt","updatedAt"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_update",
      operation: "update",
      json: [
        '{"name":"person_update","title":"Update person","description":"Update person. Fields that are not in data stay as they are. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","first","last","born","level","points","weight","balance","account","active","seenAt","role","bossId","fullName","hasPassword","grade","nextLevel","score","share","label","staff","owes","reference","lastSeen","birthday","isOwnBoss","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_delete",
      operation: "delete",
      json: [
        '{"name":"person_delete","title":"Delete person","description":"Delete person. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_list",
      operation: "list",
      json: [
        '{"name":"person_list","title":"List people","description":"List people. A page at a time. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: boss; further ones behind a dot. Of many: { boss: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_count",
      operation: "count",
      json: [
        '{"name":"person_count","title":"Count people","description":"Count people. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_upsert",
      operation: "upsert",
      json: [
        '{"name":"person_upsert","title":"Create or update person","description":"Create or update person. The row with the unique key is updated; where there is none, it is created. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"id":{"type":"string","format":"uuid"}},"additionalProperties":false,"description":"A unique key: id."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"person_bulk_create","title":"Create many people","description":"Create many people. At most 10,000. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["first"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"person_bulk_update","title":"Update many people","description":"Update many people. By a filter, or each by its key. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"person_bulk_delete","title":"Delete many people","description":"Delete many people. By a filter, or by keys. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"string","format":"uuid","description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"person_bulk_upsert","title":"Create or update many people","description":"Create or update many people. Each by its unique key. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["first"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"person_aggregate","title":"Aggregate people","description":"Aggregate people. Counts, sums, averages and extremes, by groups. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
