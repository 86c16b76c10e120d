import { leavesOf } from "../assessment/walk.ts";
import { addressOf } from "./address.ts";
import { resolveAddress } from "./addresses.ts";
import type { FigureForm, Run } from "./report.ts";
import type { ReportWriter } from "./writer.ts";

/** A figure with its footnote when it rests on papers or people's words, and without one when it is counted or typed into the case. */
export function sourced(write: ReportWriter, of: readonly string[], form: FigureForm): Run {
  const found = resolveAddress(write.assessment, addressOf(...of), write.language);
  const rests = (found?.rows.length ?? 0) > 0 || (found?.facts ?? []).some((id) => leavesOf(write.assessment, id).length > 0);
  return write.figure(of, form, rests);
}

/** The value at an address as a number; null when nobody has it. Amounts are in 元. */
export function numberAt(write: ReportWriter, ...of: readonly string[]): number | null {
  const value = resolveAddress(write.assessment, addressOf(...of), write.language)?.value ?? null;
  return value === null || Number.isNaN(Number(value)) ? null : Number(value);
}
