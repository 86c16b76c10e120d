export interface Wanted {
  readonly programs: readonly string[];
  /** Packages asked of dpkg, where there is one. */
  readonly parts: readonly string[];
  readonly packages: readonly string[];
}
export interface Machine {
  readonly has: (program: string) => boolean;
  readonly hasPart: (name: string) => boolean;
  readonly isRoot: boolean;
  readonly run: (command: string, args: readonly string[]) => number;
  readonly say: (text: string) => void;
}
export const poppler: Wanted;
export const office: Wanted;
export function ensurePrograms(wanted: Wanted, machine?: Machine): boolean;
