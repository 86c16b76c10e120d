/** Words of what is typed and mapped, loaded with the materials tab and not with the first screen. */
import { computed, type ReadonlySignal } from "@preact/signals";
import * as mappingEn from "../../../../../locales/en/mapping.ts";
import * as typedEn from "../../../../../locales/en/typed-in.ts";
import * as mappingZh from "../../../../../locales/zh-CN/mapping.ts";
import * as typedZh from "../../../../../locales/zh-CN/typed-in.ts";
import { language } from "../../../../state/language.ts";

interface MaterialWords {
  readonly entry: typeof typedZh.entry;
  readonly paste: typeof typedZh.paste;
  readonly typedIn: typeof typedZh.typedIn;
  readonly transcription: typeof typedZh.transcription;
  readonly mapping: typeof mappingZh.mapping;
}

export const materialWords: ReadonlySignal<MaterialWords> = computed(() =>
  language.value === "en" ? { ...typedEn, ...mappingEn } : { ...typedZh, ...mappingZh },
);
