/** The sample borrower behind 试用样例: a made-up firm whose papers contradict each other. Its bytes are a lazily loaded module. */
import type { CaseFile } from "../domain/case/case-file.ts";

export interface SampleFile {
  /** As if dropped in a folder: relative, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function sampleFiles(): Promise<SampleFile[]> {
  const { papers } = await import("./papers.ts");
  return papers.map(([path, base64]) => ({ path, bytes: bytesOfBase64(base64) }));
}

/** What the sample's owner declared, in the shape of case.json. */
export async function sampleCaseFile(): Promise<CaseFile> {
  const { sampleCase } = await import("./papers.ts");
  return sampleCase;
}

function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
