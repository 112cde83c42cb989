/** Preloaded into a command: tells its parent, when it ends, which files it has compiled, as the debugger sees them. */
import { Session } from "node:inspector";
import { fileURLToPath } from "node:url";

const scripts = [];
const session = new Session();
session.connect();
session.on("Debugger.scriptParsed", ({ params: { url } }) => {
  if (url.startsWith("file:") && !url.endsWith("/loaded.mjs")) scripts.push(fileURLToPath(url));
});
session.post("Debugger.enable");
process.channel?.unref();
process.on("exit", () => process.send?.({ scripts }));
