/** The messages of a call: typed by the api object itself, no code generation. A call always ends: value, coded error, or WORKER_DIED. */

export interface CallMessage {
  readonly call: number;
  readonly method: string;
  readonly args: readonly unknown[];
}
export interface CancelMessage {
  readonly cancel: number;
}
export interface ProgressMessage {
  readonly progress: number;
  readonly fraction: number;
}
export interface ValueMessage {
  readonly done: number;
  readonly value: unknown;
}
export interface ErrorMessage {
  readonly failed: number;
  readonly error: WireError;
}

/** Errors keep their code and data across the boundary; words are chosen by whoever shows them. */
export interface WireError {
  readonly code: string;
  readonly message: string;
  readonly data?: unknown;
}

export class RemoteError extends Error {
  override readonly name = "RemoteError";
  readonly code: string;
  readonly data: unknown;
  constructor(error: WireError) {
    super(error.message);
    this.code = error.code;
    this.data = error.data;
  }
}

/** Bugs thrown on the far side; expected failures are values. */
export const BUG = "BUG";
export const CANCELLED = "CANCELLED";
export const WORKER_DIED = "WORKER_DIED";
/** No sign of life for longer than the caller allows; the worker has been ended. */
export const NO_PROGRESS = "NO_PROGRESS";

export interface CallContext {
  readonly signal: AbortSignal;
  progress(fraction: number): void;
}

// biome-ignore lint/suspicious/noExplicitAny: an api is any object of async functions; the client type below gives every call its own types back.
export type Api = Record<string, (...args: any[]) => Promise<unknown>>;

/** What the far side of a Worker and of a MessagePort have in common. */
export interface Wire {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
