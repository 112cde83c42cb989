import type { McpModel } from "prewire/runtime";

const create =
  '{"playlistId":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"trackId":{"type":"string","maxLength":20,"description":"A whole number in digits."},"position":{"type":"integer","minimum":1,"maximum":2147483647}}';
const row = '{"playlistId":{"type":"integer"},"trackId":{"type":"string"},"position":{"type":"integer"}}';
const update = '{"position":{"type":"integer","minimum":1,"maximum":2147483647}}';
const where =
  '{"type":"object","properties":{"playlistId":{"anyOf":[{"type":"integer"},{"type":"object"}]},"trackId":{"anyOf":[{"type":"string"},{"type":"object"}]},"position":{"anyOf":[{"type":"integer"},{"type":"object"}]},"playlist":{"type":"object"},"track":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object."}';
const filter =
  '{"type":"object","properties":{"playlistId":{"anyOf":[{"type":"integer"},{"type":"object"}]},"trackId":{"anyOf":[{"type":"string"},{"type":"object"}]},"position":{"anyOf":[{"type":"integer"},{"type":"object"}]},"playlist":{"type":"object"},"track":{"type":"object"},"AND":{"type":"array","items":{"type":"object"}},"OR":{"type":"array","items":{"type":"object"}},"NOT":{"type":"object"}},"additionalProperties":false,"description":"As where of playlist_track_list."}';

export const mcp: McpModel = {
  about:
    '{"model":"playlistTrack","title":"Playlist track","resource":"playlist-tracks","description":"A track\'s place in a playlist.","key":["playlistId","trackId"],"fields":{"playlistId":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"required":true,"onlyOnCreate":true},"trackId":{"type":"string","maxLength":20,"description":"A whole number in digits.","required":true,"onlyOnCreate":true},"position":{"type":"integer","minimum":1,"maximum":2147483647,"required":true}},"relations":{"playlist":{"kind":"one","model":"playlist"},"track":{"kind":"one","model":"track"}},"operations":["create","read","update","delete","list","count","upsert","bulkCreate","bulkUpdate","bulkDelete","bulkUpsert","aggregate"],"limit":{"default":20,"maximum":100}}',
  tools: [
    {
      name: "playlist_track_create",
      operation: "create",
      json: [
        '{"name":"playlist_track_create","title":"Create playlist track","description":"Create playlist track. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["playlistId","trackId","position"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["playlistId","trackId","position"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_read",
      operation: "read",
      json: [
        '{"name":"playlist_track_read","title":"Read playlist track","description":"Read playlist track. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"key":{"type":"object","properties":{"playlistId":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"trackId":{"type":"string","maxLength":20,"description":"A whole number in digits."}},"required":["playlistId","trackId"],"additionalProperties":false},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: playlist, track; further ones behind a dot. Of many: { playlist: { where, sort, limit, fields, include } }."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["playlistId","trackId","position"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_update",
      operation: "update",
      json: [
        '{"name":"playlist_track_update","title":"Update playlist track","description":"Update playlist track. Fields that are not in data stay as they are. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"key":{"type":"object","properties":{"playlistId":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"trackId":{"type":"string","maxLength":20,"description":"A whole number in digits."}},"required":["playlistId","trackId"],"additionalProperties":false},"data":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key","data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["playlistId","trackId","position"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_delete",
      operation: "delete",
      json: [
        '{"name":"playlist_track_delete","title":"Delete playlist track","description":"Delete playlist track. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"key":{"type":"object","properties":{"playlistId":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"trackId":{"type":"string","maxLength":20,"description":"A whole number in digits."}},"required":["playlistId","trackId"],"additionalProperties":false},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_list",
      operation: "list",
      json: [
        '{"name":"playlist_track_list","title":"List playlist tracks","description":"List playlist tracks. A page at a time. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"where":',
        where,
        ',"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1,"description":"20 where absent, 100 at most."},"cursor":{"type":"string","description":"nextCursor of the page before."},"offset":{"type":"integer","minimum":0},"fields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields wanted; all where absent."},"total":{"const":"exact","description":"Count all rows that match."},"include":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object"}],"description":"Related rows: playlist, track; further ones behind a dot. Of many: { playlist: { where, sort, limit, fields, include } }."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        row,
        '}},"nextCursor":{"anyOf":[{"type":"string"},{"type":"null"}]},"total":{"type":"integer"}},"required":["data","nextCursor"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_count",
      operation: "count",
      json: [
        '{"name":"playlist_track_count","title":"Count playlist tracks","description":"Count playlist tracks. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        '},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_upsert",
      operation: "upsert",
      json: [
        '{"name":"playlist_track_upsert","title":"Create or update playlist track","description":"Create or update playlist track. The row with the unique key is updated; where there is none, it is created. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"where":{"type":"object","properties":{"playlistId":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"trackId":{"type":"string","maxLength":20,"description":"A whole number in digits."},"position":{"type":"integer","minimum":1,"maximum":2147483647}},"additionalProperties":false,"description":"A unique key: playlistId and trackId, or playlistId and position."},"create":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"update":{"type":"object","properties":',
        update,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["where","create","update"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        row,
        '},"created":{"type":"boolean"}},"required":["data","created"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_bulk_create",
      operation: "bulkCreate",
      json: [
        '{"name":"playlist_track_bulk_create","title":"Create many playlist tracks","description":"Create many playlist tracks. At most 10,000. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["playlistId","trackId","position"],"additionalProperties":false}},"onConflict":{"enum":["error","skip","update"],"description":"What becomes of an item whose unique key a row has already."},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_bulk_update",
      operation: "bulkUpdate",
      json: [
        '{"name":"playlist_track_bulk_update","title":"Update many playlist tracks","description":"Update many playlist tracks. By a filter, or each by its key. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"data":{"anyOf":[{"type":"object","properties":',
        update,
        '},{"type":"array","items":{"type":"object","required":["playlistId","trackId"]}}],"description":"With where or all the change; without, a list of changes, each with its row\'s key."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_bulk_delete",
      operation: "bulkDelete",
      json: [
        '{"name":"playlist_track_bulk_delete","title":"Delete many playlist tracks","description":"Delete many playlist tracks. By a filter, or by keys. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"all":{"type":"boolean","description":"Every row is meant."},"ids":{"type":"array","items":{"type":"object","properties":{"playlistId":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"trackId":{"type":"string","maxLength":20,"description":"A whole number in digits."}},"required":["playlistId","trackId"],"additionalProperties":false}},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."},"confirm":{"type":"string","description":"The code that a refused call by where or all asks for."}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_bulk_upsert",
      operation: "bulkUpsert",
      json: [
        '{"name":"playlist_track_bulk_upsert","title":"Create or update many playlist tracks","description":"Create or update many playlist tracks. Each by its unique key. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":',
        create,
        ',"required":["playlistId","trackId","position"],"additionalProperties":false}},"conflictFields":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Of the unique key by which an existing row is found; the primary key where absent."},"update":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"The fields that an existing row takes over; all where absent."},"mode":{"enum":["atomic","perRow"],"description":"All items or none (the default), or each for itself."},"return":{"enum":["rows","ids","none"],"description":"What is answered of each item."},"maxAffected":{"type":"integer","minimum":0,"description":"Where more rows would change, nothing is done."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"status":{"enum":["created","updated","deleted","skipped","not_found","failed"]},"data":{"type":"object"},"error":{"type":"object"}},"required":["status"]}},"counts":{"type":"object","properties":{"created":{"type":"integer"},"updated":{"type":"integer"},"deleted":{"type":"integer"},"skipped":{"type":"integer"},"failed":{"type":"integer"}}}},"required":["counts"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "playlist_track_aggregate",
      operation: "aggregate",
      json: [
        '{"name":"playlist_track_aggregate","title":"Aggregate playlist tracks","description":"Aggregate playlist tracks. Counts, sums, averages and extremes, by groups. A track\'s place in a playlist.","inputSchema":{"type":"object","properties":{"where":',
        filter,
        ',"groupBy":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}],"description":"Fields, or { field, truncate: month } of times."},"count":{"type":"boolean"},"countDistinct":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"sum":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"avg":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"min":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"max":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields."},"having":{"type":"object","description":"Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }."},"sort":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"description":"Fields, with - before those in descending order: -createdAt,name."},"limit":{"type":"integer","minimum":1}},"additionalProperties":false},"outputSchema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}}},"required":["data"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
