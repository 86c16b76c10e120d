/** The editor's schema: text is free, figures are atoms that cannot be typed into, tables and notes are drawn from the assessment. */
import { Schema } from "prosemirror-model";

export const reportSchema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: {
      group: "block",
      content: "inline*",
      attrs: { id: { default: "" }, kind: { default: "body" } },
      parseDOM: [{ tag: "p" }],
      toDOM: (node) => ["p", { "data-kind": String(node.attrs["kind"]) }, 0],
    },
    heading: {
      group: "block",
      content: "text*",
      marks: "",
      defining: true,
      attrs: { id: { default: "" }, level: { default: 2 }, isNumbered: { default: true } },
      parseDOM: [
        { tag: "h2", attrs: { level: 1 } },
        { tag: "h3", attrs: { level: 2 } },
      ],
      toDOM: (node) => [
        node.attrs["level"] === 1 ? "h2" : "h3",
        { "data-section": String(node.attrs["id"]), "data-numbered": String(node.attrs["isNumbered"]) },
        0,
      ],
    },
    table: { group: "block", atom: true, selectable: false, attrs: { id: { default: "" }, table: {} }, toDOM: () => ["figure", {}] },
    notes: { group: "block", atom: true, selectable: false, attrs: { id: { default: "" } }, toDOM: () => ["section", {}] },
    signatures: { group: "block", atom: true, selectable: false, attrs: { id: { default: "" }, lines: {} }, toDOM: () => ["section", {}] },
    text: { group: "inline" },
    figure: {
      group: "inline",
      inline: true,
      atom: true,
      // Selected as a whole it would be typed over.
      selectable: false,
      attrs: { of: {}, form: {}, text: {}, isNoted: { default: true } },
      leafText: (node) => String(node.attrs["text"]),
      parseDOM: [
        {
          tag: "span[data-of]",
          getAttrs: (dom) => ({
            of: dom.getAttribute("data-of"),
            form: dom.getAttribute("data-form"),
            text: dom.textContent,
            isNoted: dom.getAttribute("data-noted") === "true",
          }),
        },
      ],
      toDOM: (node) => [
        "span",
        {
          "data-of": String(node.attrs["of"]),
          "data-form": String(node.attrs["form"]),
          "data-noted": String(node.attrs["isNoted"]),
          role: "link",
          tabindex: "0",
        },
        String(node.attrs["text"]),
      ],
    },
  },
  marks: {
    /** Not inclusive: what is typed after the end of a sentence is a person's own. */
    sentence: {
      attrs: { id: {}, hash: {} },
      inclusive: false,
      parseDOM: [
        { tag: "span[data-sentence]", getAttrs: (dom) => ({ id: dom.getAttribute("data-sentence"), hash: dom.getAttribute("data-hash") }) },
      ],
      toDOM: (mark) => ["span", { "data-sentence": String(mark.attrs["id"]), "data-hash": String(mark.attrs["hash"]) }, 0],
    },
  },
});
