/**
 * Who may speak to a server through somebody's browser. A page of another site can make a browser send requests to this
 * machine, under a name that its owner points here (DNS rebinding); it cannot choose the headers `Host` and `Origin`.
 */
import type { IncomingHttpHeaders } from "node:http";

export interface Doors {
  /** Only loopback names are right in `Host`: the server listens on this machine alone. */
  readonly isLocal: boolean;
  /** Names beside those (`mcp.example.com`). */
  readonly hosts: readonly string[];
  /** Origins of pages that may (`https://chat.example.com`). */
  readonly origins: readonly string[];
}

/** What is wrong with the headers; null where nothing is. */
export function complainOfOrigin(headers: IncomingHttpHeaders, doors: Doors): string | null {
  const host = hostName(headers.host);
  if (doors.isLocal && !(host !== null && (isLoopbackName(host) || doors.hosts.includes(host)))) {
    return "This server answers to this machine's own names alone: Host is another.";
  }
  if (!doors.isLocal && doors.hosts.length > 0 && (host === null || !doors.hosts.includes(host))) {
    return "Host is no name of this server.";
  }
  const { origin } = headers;
  if (origin === undefined || doors.origins.includes(origin)) return null;
  const page = nameOfOrigin(origin);
  // That it is the same as Host proves nothing: a page that had its name pointed here would say so, too.
  const isOwn = page !== null && (doors.isLocal ? isLoopbackName(page) : doors.hosts.includes(page));
  return isOwn ? null : "Pages of this origin may not use the server; mcp.origins names those that may.";
}

/** Without its port; null where it is no host. */
function hostName(host: string | undefined): string | null {
  const found = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]]+)(?::\d{1,5})?$/i.exec(host ?? "");
  return found?.[1]?.toLowerCase() ?? null;
}

function nameOfOrigin(origin: string): string | null {
  const found = /^https?:\/\/([^/]+)$/i.exec(origin);
  return found === null ? null : hostName(found[1]);
}

const isLoopbackName = (name: string): boolean =>
  name === "localhost" || name === "[::1]" || /^127(\.\d{1,3}){3}$/.test(name);
