/** SCRAM-SHA-256 without channel binding (RFC 5802, RFC 7677), as a client. */
import { nodeCrypto } from "../node-crypto.js";

export interface Scram {
  /** The first message. */
  readonly first: string;
  /** Answers the server's first message. @throws {Error} what it says makes no sense */
  answer(challenge: string): string;
  /** Holds the server to knowing the password, too. @throws {Error} */
  verify(final: string): void;
}

/** More would only keep this process busy: PostgreSQL's default is 4,096. */
const MOST_ITERATIONS = 1_000_000;

/**
 * Whether the password is the same after SASLprep (RFC 4013), which PostgreSQL applies to what it stores. Others are rare
 * and take a table of Unicode.
 */
export function isPrepared(password: string): boolean {
  return (
    password !== "" &&
    /^[\u0020-\u007e\u00c0-\u024f]*$/.test(password) &&
    password.normalize("NFKC") === password
  );
}

export function startScram(password: string): Scram {
  const { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } = nodeCrypto();
  const hmac = (key: Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
  const nonce = randomBytes(18).toString("base64");
  const bare = `n=,r=${nonce}`;
  let serverSignature: Buffer = Buffer.alloc(0);
  return {
    first: `n,,${bare}`,
    answer(challenge) {
      const { r: full = "", s: salt = "", i: iterations = "" } = attributes(challenge);
      const rounds = Number(iterations);
      const sound = full.startsWith(nonce) && full.length > nonce.length && salt !== "";
      if (!sound || !Number.isInteger(rounds) || rounds < 1 || rounds > MOST_ITERATIONS) {
        throw new Error("The server's SCRAM challenge makes no sense");
      }
      const salted = pbkdf2Sync(password, Buffer.from(salt, "base64"), rounds, 32, "sha256");
      const clientKey = hmac(salted, "Client Key");
      const storedKey = createHash("sha256").update(clientKey).digest();
      const own = `c=biws,r=${full}`;
      const dialogue = `${bare},${challenge},${own}`;
      const signature = hmac(storedKey, dialogue);
      const proof = clientKey.map((byte, index) => byte ^ (signature[index] ?? 0));
      serverSignature = hmac(hmac(salted, "Server Key"), dialogue);
      return `${own},p=${Buffer.from(proof).toString("base64")}`;
    },
    verify(final) {
      const { v = "" } = attributes(final);
      const given = Buffer.from(v, "base64");
      if (given.length !== serverSignature.length || !timingSafeEqual(given, serverSignature)) {
        throw new Error("The server does not know the password");
      }
    },
  };
}

function attributes(message: string): Readonly<Record<string, string>> {
  return Object.fromEntries(message.split(",").map((part) => [part.slice(0, 1), part.slice(2)]));
}
