/**
 * `node:crypto`, loaded when it is first used: it is the largest of Node's own modules that a server's first answer can do
 * without.
 */
const memo = {
  get crypto(): typeof import("node:crypto") {
    const value = process.getBuiltinModule("node:crypto");
    Object.defineProperty(memo, "crypto", { value });
    return value;
  },
};

export const nodeCrypto = (): typeof import("node:crypto") => memo.crypto;
