import type { McpModel } from "prewire/runtime";

const create = "{}";
const row = '{"id":{"type":"string"}}';

export const mcp: McpModel = {
  about:
    '{"model":"sequence","title":"Sequence","resource":"sequences","description":"A table that has nothing to set.","key":["id"],"fields":{"id":{"type":"string","maxLength":20,"description":"A whole number in digits.","readOnly":true}},"operations":["create","read","delete"],"limit":{"default":20,"maximum":100}}',
  tools: [
    {
      name: "sequence_create",
      operation: "create",
      json: [
        '{"name":"sequence_create","title":"Create sequence","description":"Create sequence. A table that has nothing to set.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
    {
      name: "sequence_read",
      operation: "read",
      json: [
        '{"name":"sequence_read","title":"Read sequence","description":"Read sequence. A table that has nothing to set.","inputSchema":{"type":"object","properties":{"key":{"type":"string","maxLength":20,"description":"The id."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id"]},"annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
    {
      name: "sequence_delete",
      operation: "delete",
      json: [
        '{"name":"sequence_delete","title":"Delete sequence","description":"Delete sequence. A table that has nothing to set.","inputSchema":{"type":"object","properties":{"key":{"type":"string","maxLength":20,"description":"The id."},"ifMatch":{"type":"string","description":"Only if the row is still the one with this _meta.etag."},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["key"],"additionalProperties":false},"outputSchema":{"type":"object","properties":{"deleted":{"const":true}},"required":["deleted"]},"annotations":{"readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}',
      ],
    },
  ],
};
