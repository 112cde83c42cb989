/**
 * Preloaded into a server: counts the modules it compiles and the files it opens, and answers with them whenever the
 * parent asks. Modules are seen as the debugger sees them, files below `node:fs` and the loaders, where both must pass.
 */
import { Session } from "node:inspector";

const modules = [];
const session = new Session();
session.connect();
session.on("Debugger.scriptParsed", ({ params: { url, length } }) => modules.push({ url, length }));
session.post("Debugger.enable");

const files = [];
const binding = process.binding("fs");
const OPENS = /^(open|openFileHandle|readFileUtf8|internalModuleReadJSON|readPackageJSON|readdir)$/;
for (const name of Object.keys(binding).filter((each) => OPENS.test(each))) {
  const original = binding[name];
  binding[name] = (...values) => {
    files.push(String(values[0]));
    return original(...values);
  };
}

process.on("message", (message) => {
  if (message === "counts") process.send({ modules, files });
});
// Listening must not keep the server alive, nor make it different otherwise.
process.channel?.unref();
