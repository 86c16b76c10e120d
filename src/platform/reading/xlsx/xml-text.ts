/** What XML and the workbook format wrap around a text: entities, `_x000D_` escapes, line ends. */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeXmlText(text: string): string {
  let decoded = text;
  if (decoded.includes("&")) {
    decoded = decoded.replace(
      /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
  }
  if (decoded.includes("_x"))
    decoded = decoded.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decoded.includes("\r") ? decoded.replaceAll("\r\n", "\n") : decoded;
}

/** A byte that sends a text the slow way: an entity, a carriage return, a zero, or the start of an escape. */
export function isSpecial(byte: number, next: number | undefined): boolean {
  return byte === 0x26 || byte === 0x0d || byte === 0 || (byte === 0x5f && next === 0x78);
}
