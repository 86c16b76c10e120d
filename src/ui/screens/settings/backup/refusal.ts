/** Why a backup was not restored, with the place that is not as it was written. */
import * as v from "valibot";
import type { keeping } from "../../../../locales/zh-CN/keeping.ts";

const refusedSchema = v.object({
  code: v.literal("BACKUP_REFUSED"),
  data: v.object({
    part: v.picklist(["start", "frame", "manifest", "foot"]),
    from: v.number(),
    to: v.number(),
    frame: v.number(),
    of: v.number(),
  }),
});

export function refusalText(error: unknown, t: typeof keeping.restore): string {
  const found = v.safeParse(refusedSchema, error);
  if (!found.success) return t.failed;
  const { part, frame, of, from, to } = found.output.data;
  if (part === "start") return t.refused.start;
  return part === "frame" ? t.refused.frame(frame, of, from, to) : t.refused.rest(from, to);
}
