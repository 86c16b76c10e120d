/** The few icons of the product, drawn for it: strokes on a 20 × 20 grid. They never stand alone: a word is always beside them or in a label. */
const paths = {
  check: "M4 10.5l4 4 8-9",
  alert: "M10 3l8 14H2zM10 8v4M10 14.5v.5",
  stop: "M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7zM10 6v5M10 13.5v.5",
  question: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM7.8 8a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.8M10 14v.5",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9v5M10 6v.5",
  close: "M5 5l10 10M15 5L5 15",
  plus: "M10 4v12M4 10h12",
  bin: "M4 6h12M8 6V4h4v2M6 6l.8 11h6.4L14 6",
  undo: "M7 5L3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H9",
  redo: "M13 5l3.5 3.5L13 12M16 8.5H8a4 4 0 0 0 0 8h3",
  folder: "M2.5 5.5h5l1.5 2h8.5v8.5h-15z",
  file: "M5 2.5h7l3 3v12H5zM12 2.5v3h3",
  down: "M5 8l5 5 5-5",
  right: "M8 5l5 5-5 5",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13.2 13.2L17 17",
  print: "M6 7V3h8v4M6 14H3.5V7.5h13V14H14M6 12h8v5H6z",
  download: "M10 3v9M6 8.5l4 4 4-4M4 16.5h12",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  pencil: "M4 16l.8-3.6L13.4 3.8l2.8 2.8-8.6 8.6z",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
