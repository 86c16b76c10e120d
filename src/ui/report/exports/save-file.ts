/** Bytes to the downloads folder, under a name that tells nothing of the borrower. */
export const fileTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export function saveFile(bytes: Uint8Array, name: string): void {
  const type = name.endsWith(".xlsx") ? fileTypes.xlsx : fileTypes.docx;
  // A copy in memory of its own: a Blob cannot be made of bytes that may be shared.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
