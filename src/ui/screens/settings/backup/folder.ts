/** What only the page may do: ask for a folder, ask for the right to write into it, hand a file to the browser's downloads. */

/** Newer than the library's types; feature-tested by the caller. */
interface Pickers {
  showDirectoryPicker(options: { id: string; mode: "readwrite" }): Promise<FileSystemDirectoryHandle>;
}
interface Asked {
  requestPermission?(options: { mode: "readwrite" }): Promise<PermissionState>;
}

/** Null when the officer changed her mind. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (window as unknown as Pickers).showDirectoryPicker({ id: "yardstick-backup", mode: "readwrite" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

export async function allowFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return ((await (folder as unknown as Asked).requestPermission?.({ mode: "readwrite" })) ?? "granted") === "granted";
}

export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
