import type { McpModel } from "prewire/runtime";

const create =
  '{"id":{"type":"string","format":"uuid"},"first":{"type":"string","minLength":1},"last":{"type":["string","null"]},"born":{"type":["string","null"],"format":"date"},"level":{"type":"integer","format":"int32","minimum":1,"maximum":10},"points":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647},"weight":{"type":["number","null"],"format":"double"},"balance":{"type":"string","format":"decimal"},"account":{"type":["string","null"],"format":"int64","maxLength":20},"active":{"type":"boolean"},"seenAt":{"type":["string","null"],"format":"date-time"},"role":{"enum":["admin","agent","guest"]},"bossId":{"type":["string","null"],"format":"uuid"}}';
const row =
  '{"id":{"type":"string"},"first":{"type":"string"},"last":{"type":["string","null"]},"born":{"type":["string","null"]},"level":{"type":"integer"},"points":{"type":"integer"},"weight":{"type":["number","null"]},"balance":{"type":"string"},"account":{"type":["string","null"]},"active":{"type":"boolean"},"seenAt":{"type":["string","null"]},"role":{"type":"string"},"bossId":{"type":["string","null"]},"fullName":{"type":"string"},"hasPassword":{"type":"boolean"},"grade":{"type":"string"},"nextLevel":{"type":"integer"},"score":{"type":"number"},"share":{"type":"number"},"label":{"type":"string"},"staff":{"type":["string","null"]},"owes":{"type":"boolean"},"reference":{"type":"string"},"lastSeen":{"type":"string"},"birthday":{"type":["string","null"]},"isOwnBoss":{"type":"boolean"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';
const update =
  '{"first":{"type":"string","minLength":1},"last":{"type":["string","null"]},"born":{"type":["string","null"],"format":"date"},"level":{"type":"integer","format":"int32","minimum":1,"maximum":10},"points":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647},"weight":{"type":["number","null"],"format":"double"},"balance":{"type":"string","format":"decimal"},"account":{"type":["string","null"],"format":"int64","maxLength":20},"active":{"type":"boolean"},"seenAt":{"type":["string","null"],"format":"date-time"},"role":{"enum":["admin","agent","guest"]},"bossId":{"type":["string","null"],"format":"uuid"}}';
const where =
  '{"type":"object","properties":{"id":{"type":["string","null","object"]},"first":{"type":["string","null","object"]},"last":{"type":["string","null","object"]},"born":{"type":["string","null","object"]},"level":{"type":["integer","null","object"]},"points":{"type":["integer","null","object"]},"weight":{"type":["number","null","object"]},"balance":{"type":["string","null","object"]},"account":{"type":["string","null","object"]},"active":{"type":["boolean","null","object"]},"seenAt":{"type":["string","null","object"]},"role":{"anyOf":[{"enum":["admin","agent","guest",null]},{"type":"object"}]},"bossId":{"type":["string","null","object"]},"fullName":{"type":["string","null","object"]},"hasPassword":{"type":["boolean","null","object"]},"grade":{"anyOf":[{"enum":["high","middle","low",null]},{"type":"object"}]},"nextLevel":{"type":["integer","null","object"]},"score":{"type":["number","null","object"]},"share":{"type":["number","null","object"]},"label":{"type":["string","null","object"]},"staff":{"anyOf":[{"enum":["admin","agent","guest",null]},{"type":"object"}]},"owes":{"type":["boolean","null","object"]},"reference":{"type":["string","null","object"]},"lastSeen":{"type":["string","null","object"]},"birthday":{"type":["string","null","object"]},"isOwnBoss":{"type":["boolean","null","object"]},"createdAt":{"type":["string","null","object"]},"updatedAt":{"type":["string","null","object"]},"boss":{"type":"object"},"search":{"type":"string","description":"Words in fullName."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: {…} } of one, { some | none | every: {…} } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"type":["string","null","object"]},"first":{"type":["string","null","object"]},"last":{"type":["string","null","object"]},"born":{"type":["string","null","object"]},"level":{"type":["integer","null","object"]},"points":{"type":["integer","null","object"]},"weight":{"type":["number","null","object"]},"balance":{"type":["string","null","object"]},"account":{"type":["string","null","object"]},"active":{"type":["boolean","null","object"]},"seenAt":{"type":["string","null","object"]},"role":{"anyOf":[{"enum":["admin","agent","guest",null]},{"type":"object"}]},"bossId":{"type":["string","null","object"]},"fullName":{"type":["string","null","object"]},"hasPassword":{"type":["boolean","null","object"]},"grade":{"anyOf":[{"enum":["high","middle","low",null]},{"type":"object"}]},"nextLevel":{"type":["integer","null","object"]},"score":{"type":["number","null","object"]},"share":{"type":["number","null","object"]},"label":{"type":["string","null","object"]},"staff":{"anyOf":[{"enum":["admin","agent","guest",null]},{"type":"object"}]},"owes":{"type":["boolean","null","object"]},"reference":{"type":["string","null","object"]},"lastSeen":{"type":["string","null","object"]},"birthday":{"type":["string","null","object"]},"isOwnBoss":{"type":["boolean","null","object"]},"createdAt":{"type":["string","null","object"]},"updatedAt":{"type":["string","null","object"]},"boss":{"type":"object"},"search":{"type":"string","description":"Words in fullName."},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of person_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"person","title":"Person","resource":"people","description":"Somebody, with what follows from what is known of them.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"first":{"type":"string","minLength":1,"required":true},"last":{"type":["string","null"]},"born":{"type":["string","null"],"format":"date"},"level":{"type":"integer","format":"int32","minimum":1,"maximum":10,"default":1},"points":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647,"default":0},"weight":{"type":["number","null"],"format":"double"},"balance":{"type":"string","format":"decimal","default":"0.00"},"account":{"type":["string","null"],"format":"int64","maxLength":20},"active":{"type":"boolean","default":true},"seenAt":{"type":["string","null"],"format":"date-time"},"role":{"enum":["admin","agent","guest"],"default":"guest"},"bossId":{"type":["string","null"],"format":"uuid"},"fullName":{"type":"string","description":"As it stands on an envelope.","readOnly":true},"hasPassword":{"type":"boolean","description":"Deprecated. Ask for the password\'s absence.","readOnly":true},"grade":{"enum":["high","middle","low"],"readOnly":true},"nextLevel":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647,"readOnly":true},"score":{"type":"number","format":"double","readOnly":true},"share":{"type":"number","format":"double","readOnly":true},"label":{"type":"string","readOnly":true},"staff":{"enum":["admin","agent","guest",null],"readOnly":true},"owes":{"type":"boolean","readOnly":true},"reference":{"type":"string","format":"int64","maxLength":20,"readOnly":true},"lastSeen":{"type":"string","format":"date-time","readOnly":true},"birthday":{"type":["string","null"],"format":"date","readOnly":true},"isOwnBoss":{"type":"boolean","readOnly":true},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"boss":{"kind":"one","model":"person"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100},"search":["fullName"]}',
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
        '{"name":"person_read","title":"Read person","description":"Read person. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"key":{"type":"string","format":"uuid","description":"The id."},"include":{"type":["string","array","object"],"items":{"type":"string"},"description":"Related rows: boss; further ones behind a dot. Of many: { boss: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
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
        ',"sort":{"type":["string","array"],"items":{"type":"string"},"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"type":["string","array"],"items":{"type":"string"},"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"type":["string","array","object"],"items":{"type":"string"},"description":"Related rows: boss; further ones behind a dot. Of many: { boss: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"type":["string","null"]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
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
        ',"required":["first"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"type":["string","array"],"items":{"type":"string"},"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"type":["string","array"],"items":{"type":"string"},"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"person_bulk_update","title":"Update many people","description":"Update many people. By a filter, or each by its key. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"type":["object","array"],"properties":',
        update,
        ',"items":{"type":"object","required":["id"]},"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
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
        ',"required":["first"],"additionalProperties":false}},"conflictFields":{"type":["string","array"],"items":{"type":"string"},"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"type":["string","array"],"items":{"type":"string"},"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "person_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"person_aggregate","title":"Aggregate people","description":"Aggregate people. Counts, sums, averages and extremes, by groups. Somebody, with what follows from what is known of them.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"type":["string","array"],"items":{"type":["string","object"]},"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"sum":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"avg":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"min":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"max":{"type":["string","array"],"items":{"type":"string"},"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"type":["string","array"],"items":{"type":"string"},"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
