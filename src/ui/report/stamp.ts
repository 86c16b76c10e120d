/** The hour and the dice of the page: what the domain is given and never asks for. */
import type { Signature } from "../../domain/report/editor/additions.ts";

/** Now, in the hour of this place: "2026-03-05T09:30:00+08:00". */
export function localInstant(): string {
  const now = new Date();
  const offset = -now.getTimezoneOffset();
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, "0");
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}

export function signedBy(by: string): Signature {
  return { by, at: localInstant() };
}

/** Unguessable, of letters and digits. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
