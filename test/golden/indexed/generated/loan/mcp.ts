import type { McpModel } from "prewire/runtime";

const create =
  '{"id":{"type":"string","format":"uuid"},"bookId":{"type":"string","format":"uuid"},"days":{"type":"integer","minimum":-2147483648,"maximum":2147483647}}';
const row =
  '{"id":{"type":"string"},"bookId":{"type":"string"},"days":{"type":"integer"},"createdAt":{"type":"string"},"updatedAt":{"type":"string"}}';

export const mcp: McpModel = {
  about:
    '{"model":"loan","title":"Loan","resource":"loans","description":"Who has a book for how long; nobody may look into it.","key":["id"],"fields":{"id":{"type":"string","format":"uuid","onlyOnCreate":true},"bookId":{"type":"string","format":"uuid","required":true},"days":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"required":true},"createdAt":{"type":"string","format":"date-time","readOnly":true},"updatedAt":{"type":"string","format":"date-time","readOnly":true}},"relations":{"book":{"kind":"one","model":"book"}},"operations":["create"],"limit":{"default":20,"maximum":100}}',
  tools: [
    {
      name: "loan_create",
      operation: "create",
      json: [
        '{"name":"loan_create","title":"Create loan","description":"Create loan. Who has a book for how long; nobody may look into it.","inputSchema":{"type":"object","properties":{"data":{"type":"object","properties":',
        create,
        ',"required":["bookId","days"],"additionalProperties":false},"idempotencyKey":{"type":"string","description":"The call has one effect, however often it is made with this key."},"validateOnly":{"type":"boolean","description":"Do everything, then take it back."}},"required":["data"],"additionalProperties":false},"outputSchema":{"type":"object","properties":',
        row,
        ',"required":["id","bookId","days","createdAt","updatedAt"]},"annotations":{"readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}',
      ],
    },
  ],
};
