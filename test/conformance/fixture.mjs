/**
 * A server of what the conformance suite calls by name, on the same adapter and transport as an application's channel. It shows what
 * the transport can carry: content of every kind, notifications and requests of the server's on the answer's stream.
 */
import { setTimeout as pause } from "node:timers/promises";

const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
const WAV = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

const text = (words) => ({ type: "text", text: words });
const image = { type: "image", data: PNG, mimeType: "image/png" };
const embedded = (uri, mimeType, words) => ({ type: "resource", resource: { uri, mimeType, text: words } });
const objectOf = (properties, required = []) => ({ type: "object", properties, required });
const said = ({ action, content }) => `action=${action}, content=${JSON.stringify(content)}`;
const noUser = { isError: true, content: [text("The client cannot ask its user.")] };

async function ask(call, message, schema, words) {
  if (call.ask === null) return noUser;
  return { content: [text(`${words}: ${said(await call.ask(message, schema))}`)] };
}

const defaults = objectOf({
  name: { type: "string", default: "John Doe" },
  age: { type: "integer", default: 30 },
  score: { type: "number", default: 95.5 },
  status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
  verified: { type: "boolean", default: true },
});
const three = ["option1", "option2", "option3"];
const titled = (word) => [1, 2, 3].map((n) => ({ const: `value${n}`, title: `${word} ${n}` }));
const enums = objectOf({
  untitledSingle: { type: "string", enum: three },
  titledSingle: { type: "string", oneOf: titled("Option") },
  legacyEnum: { type: "string", enum: ["opt1", "opt2", "opt3"], enumNames: ["One", "Two", "Three"] },
  untitledMulti: { type: "array", items: { type: "string", enum: three } },
  titledMulti: { type: "array", items: { anyOf: titled("Choice") } },
});

const none = objectOf({});

const tools = {
  test_simple_text: [none, () => ({ content: [text("This is a simple text response for testing.")] })],
  test_image_content: [none, () => ({ content: [image] })],
  test_audio_content: [none, () => ({ content: [{ type: "audio", data: WAV, mimeType: "audio/wav" }] })],
  test_embedded_resource: [
    none,
    () => ({
      content: [embedded("test://embedded-resource", "text/plain", "This is an embedded resource content.")],
    }),
  ],
  test_multiple_content_types: [
    none,
    () => ({
      content: [
        text("Multiple content types test:"),
        image,
        embedded("test://mixed-content-resource", "application/json", '{"test":"data","value":123}'),
      ],
    }),
  ],
  test_error_handling: [
    none,
    () => ({ isError: true, content: [text("This tool intentionally returns an error for testing")] }),
  ],
  test_tool_with_logging: [
    none,
    async (_given, call) => {
      for (const data of ["Tool execution started", "Tool processing data", "Tool execution completed"]) {
        await call.notify("notifications/message", { level: "info", data });
        await pause(50);
      }
      return { content: [text("Logged three times.")] };
    },
  ],
  test_tool_with_progress: [
    none,
    async (_given, call, meta) => {
      for (const progress of [0, 50, 100]) {
        const { progressToken } = meta;
        if (progressToken !== undefined) {
          await call.notify("notifications/progress", { progressToken, progress, total: 100 });
        }
        await pause(50);
      }
      return { content: [text("Done.")] };
    },
  ],
  test_sampling: [
    objectOf({ prompt: { type: "string" } }, ["prompt"]),
    async ({ prompt }, call) => {
      const messages = [{ role: "user", content: text(prompt) }];
      const { content } = await call.send("sampling/createMessage", { messages, maxTokens: 100 });
      return { content: [text(`LLM response: ${content.text}`)] };
    },
  ],
  test_elicitation: [
    objectOf({ message: { type: "string" } }, ["message"]),
    ({ message }, call) => {
      const properties = { username: { type: "string" }, email: { type: "string" } };
      return ask(call, message, objectOf(properties, ["username", "email"]), "User response");
    },
  ],
  test_elicitation_sep1034_defaults: [
    none,
    (_given, call) => ask(call, "Defaults", defaults, "Elicitation completed"),
  ],
  test_elicitation_sep1330_enums: [
    none,
    (_given, call) => ask(call, "Enums", enums, "Elicitation completed"),
  ],
  json_schema_2020_12_tool: [
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      $defs: {
        address: { type: "object", properties: { street: { type: "string" }, city: { type: "string" } } },
      },
      properties: { name: { type: "string" }, address: { $ref: "#/$defs/address" } },
      additionalProperties: false,
    },
    () => ({ content: [text("ok")] }),
  ],
};

const user = (content) => ({ role: "user", content });
const prompts = {
  test_simple_prompt: [[], () => [user(text("This is a simple prompt for testing."))]],
  test_prompt_with_arguments: [
    ["arg1", "arg2"],
    ({ arg1, arg2 }) => [user(text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`))],
  ],
  test_prompt_with_embedded_resource: [
    ["resourceUri"],
    ({ resourceUri }) => [
      user(embedded(resourceUri, "text/plain", "Embedded resource content for testing.")),
      user(text("Please process the embedded resource above.")),
    ],
  ],
  test_prompt_with_image: [[], () => [user(image), user(text("Please analyze the image above."))]],
};

const resources = {
  "test://static-text": { mimeType: "text/plain", text: "This is the content of the static text resource." },
  "test://static-binary": { mimeType: "image/png", blob: PNG },
};

function readResource(uri) {
  const [, id] = /^test:\/\/template\/([^/]+)\/data$/.exec(uri) ?? [];
  const data = { id, templateTest: true, data: `Data for ID: ${id}` };
  const found =
    id === undefined ? resources[uri] : { mimeType: "application/json", text: JSON.stringify(data) };
  return { contents: [{ uri, ...found }] };
}

const listed = (uri) => ({ uri, name: uri, description: uri, mimeType: resources[uri].mimeType });

const methods = {
  "tools/list": () => ({
    tools: Object.entries(tools).map(([name, [inputSchema]]) => ({ name, description: name, inputSchema })),
  }),
  "tools/call": ({ name, arguments: given = {}, _meta = {} }, call) => tools[name][1](given, call, _meta),
  "resources/list": () => ({ resources: Object.keys(resources).map(listed) }),
  "resources/templates/list": () => ({
    resourceTemplates: [{ uriTemplate: "test://template/{id}/data", name: "template" }],
  }),
  "resources/read": ({ uri }) => readResource(uri),
  "prompts/list": () => ({
    prompts: Object.entries(prompts).map(([name, [names]]) => ({
      name,
      description: name,
      arguments: names.map((each) => ({ name: each, required: true })),
    })),
  }),
  "prompts/get": ({ name, arguments: given = {} }) => ({ messages: prompts[name][1](given) }),
  "completion/complete": () => ({ completion: { values: [], total: 0, hasMore: false } }),
};

export const fixture = {
  info: { name: "conformance", title: "Conformance", version: "1" },
  instructions: "",
  capabilities: { tools: {}, resources: {}, prompts: {}, completions: {}, logging: {} },
  answer: (method, params, call) =>
    Object.hasOwn(methods, method) ? Promise.resolve().then(() => methods[method](params, call)) : undefined,
  onError: (error) => console.error(error),
};
