import type { Parameter } from "./port.js";

/**
 * Frontend messages of the PostgreSQL protocol, version 3 (PostgreSQL manual, "Message Formats"), appended to one
 * buffer, so that everything that a tick has to say leaves in one write.
 */

const slabSize = 64 * 1024;
/** A string up to this length is copied by a loop if it is ASCII: cheaper than the call into C++. */
const shortText = 48;

/** From this length on the bytes are counted before room is made: three times a megabyte is too much to reserve. */
const exactText = 4096;

const code = {
  parse: 0x50,
  bind: 0x42,
  execute: 0x45,
  close: 0x43,
  sync: 0x53,
  query: 0x51,
  terminate: 0x58,
} as const;

/** Execute the unnamed portal without a limit of rows, then Sync: the same fifteen bytes behind every Bind. */
const executeAndSync = Buffer.from([code.execute, 0, 0, 0, 9, 0, 0, 0, 0, 0, code.sync, 0, 0, 0, 4]);

export class WireWriter {
  #slab = Buffer.allocUnsafeSlow(slabSize);
  #start = 0;
  #end = 0;

  get isEmpty(): boolean {
    return this.#start === this.#end;
  }

  /** Hands over what was written since the last call. The bytes are never written again, so a socket may hold them. */
  take(): Buffer {
    const bytes = this.#slab.subarray(this.#start, this.#end);
    this.#start = this.#end;
    return bytes;
  }

  parse(name: string, text: string): void {
    const at = this.#begin(code.parse, name.length * 3 + text.length * 3 + 4);
    this.#cstring(name);
    this.#cstring(text);
    this.#int16(0);
    this.#finish(at);
  }

  /** Bind to the unnamed portal, all parameters and results in text format; Execute; Sync. */
  bindExecuteSync(name: string, parameters: readonly Parameter[]): void {
    const at = this.#begin(code.bind, name.length * 3 + 16);
    this.#slab[this.#end++] = 0;
    this.#cstring(name);
    this.#int16(0);
    this.#int16(parameters.length);
    for (let index = 0; index < parameters.length; index++) {
      const value = parameters[index];
      if (value === null || value === undefined) this.#null();
      else this.#text(value);
    }
    this.#reserve(2 + executeAndSync.length);
    this.#int16(0);
    this.#finish(at);
    this.#slab.set(executeAndSync, this.#end);
    this.#end += executeAndSync.length;
  }

  /** Closes a prepared statement. */
  close(name: string): void {
    const at = this.#begin(code.close, name.length * 3 + 2);
    this.#slab[this.#end++] = 0x53;
    this.#cstring(name);
    this.#finish(at);
  }

  sync(): void {
    this.#finish(this.#begin(code.sync, 0));
  }

  query(text: string): void {
    const at = this.#begin(code.query, text.length * 3 + 1);
    this.#cstring(text);
    this.#finish(at);
  }

  terminate(): void {
    this.#finish(this.#begin(code.terminate, 0));
  }

  /** Begins a message and answers its offset from the start, which stays right when the slab is replaced. */
  #begin(type: number, room: number): number {
    this.#reserve(5 + room);
    const at = this.#end - this.#start;
    this.#slab[this.#end] = type;
    this.#end += 5;
    return at;
  }

  #finish(at: number): void {
    const length = this.#start + at + 1;
    this.#slab.writeInt32BE(this.#end - length, length);
  }

  #null(): void {
    this.#reserve(4);
    this.#slab.writeInt32BE(-1, this.#end);
    this.#end += 4;
  }

  #text(value: string): void {
    const { length } = value;
    this.#reserve(4 + (length <= exactText ? length * 3 : Buffer.byteLength(value)));
    const slab = this.#slab;
    const from = this.#end + 4;
    let written = -1;
    if (length <= shortText) written = ascii(slab, from, value);
    if (written < 0) written = slab.write(value, from);
    slab.writeInt32BE(written, this.#end);
    this.#end = from + written;
  }

  #cstring(value: string): void {
    this.#end += this.#slab.write(value, this.#end);
    this.#slab[this.#end++] = 0;
  }

  #int16(value: number): void {
    this.#end = this.#slab.writeUInt16BE(value, this.#end);
  }

  #reserve(room: number): void {
    if (this.#end + room <= this.#slab.length) return;
    const pending = this.#end - this.#start;
    const slab = Buffer.allocUnsafeSlow(Math.max(slabSize, pending * 2 + room));
    this.#slab.copy(slab, 0, this.#start, this.#end);
    this.#slab = slab;
    this.#start = 0;
    this.#end = pending;
  }
}

function ascii(slab: Buffer, from: number, value: string): number {
  const { length } = value;
  for (let index = 0; index < length; index++) {
    const unit = value.charCodeAt(index);
    if (unit > 0x7f) return -1;
    slab[from + index] = unit;
  }
  return length;
}
