/** Clients that introduced themselves and come back: what they can do is known, and what they take back can be found. */
import { randomUUID } from "node:crypto";
import type { Principal } from "../../principal.js";
import type { Connection } from "./protocol.js";

/** How many there are at most, and the milliseconds after which one that is not heard of is forgotten. */
const MOST = 1_000;
const IDLE = 60 * 60_000;

interface Session {
  readonly connection: Connection;
  readonly owner: string;
  heard: number;
}

/** A client that names a session which is gone begins anew (MCP: session management). */
export class Sessions {
  /** The one that was not heard of for the longest time is the first. */
  readonly #sessions = new Map<string, Session>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  get size(): number {
    return this.#sessions.size;
  }

  add(connection: Connection, principal: Principal): string {
    const now = this.#now();
    for (const [id, { heard }] of this.#sessions) {
      if (heard >= now - IDLE && this.#sessions.size < MOST) break;
      void this.remove(id);
    }
    const id = randomUUID();
    this.#sessions.set(id, { connection, owner: ownerOf(principal), heard: now });
    return id;
  }

  /** Null where there is none, or it is somebody else's. */
  find(id: string, principal: Principal): Connection | null {
    const session = this.#sessions.get(id);
    const now = this.#now();
    if (session === undefined || session.owner !== ownerOf(principal)) return null;
    if (session.heard < now - IDLE) {
      void this.remove(id);
      return null;
    }
    session.heard = now;
    this.#sessions.delete(id);
    this.#sessions.set(id, session);
    return session.connection;
  }

  async remove(id: string): Promise<void> {
    const session = this.#sessions.get(id);
    this.#sessions.delete(id);
    await session?.connection.close();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sessions.keys()].map((id) => this.remove(id)));
  }
}

/** Roles may change within a session; each request is judged by its own. */
const ownerOf = ({ id, tenant }: Principal): string => JSON.stringify([id, tenant]);
