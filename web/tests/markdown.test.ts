import { describe, expect, it } from "vitest";
import { safeUrl } from "../src/markdown/links";
import { BlockReader } from "../src/markdown/parser";

const TEXT = `# Title

A [link] and \\(x^2\\), $5 and $6.

- one
- two

  still two

\`\`\`python
print("\\[not maths\\]")

\`\`\`

\\[
a = b
\\]

| a | b |
|---|--:|
| 1 | 2 |

[link]: https://example.org

The end of [link].
`;

const shape = (reader: BlockReader, text: string) =>
  reader.read(text).map(({ tokens }) => [tokens[0]?.type, tokens.length]);

describe("BlockReader", () => {
  it("finds the blocks of a text that grows as it finds those of the whole", () => {
    const growing = new BlockReader();
    for (let i = 0; i < TEXT.length; i += 5) growing.read(TEXT.slice(0, i));
    expect(shape(growing, TEXT)).toEqual(shape(new BlockReader(), TEXT));
  });

  it("keeps what is done, so that it need not be drawn again", () => {
    const reader = new BlockReader();
    const before = reader.read(`${TEXT}\nMore`);
    const after = reader.read(`${TEXT}\nMore and more`);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(after[0]).toBe(before[0]);
    expect(after.at(-1)).not.toBe(before.at(-1));
  });

  it("links to what is defined later, and to the whole of it", () => {
    const text = "See [1].\n\nAnd more.\n\n[1]: https://example.org/whole";
    const reader = new BlockReader();
    for (let i = 0; i < text.length; i++) reader.read(text.slice(0, i));
    const [first] = reader.readWhole(text);
    const link = first?.tokens[1]?.children?.find(({ type }) => type === "link_open");
    expect(link?.attrGet("href")).toBe("https://example.org/whole");
  });

  it("begins anew with another text", () => {
    const reader = new BlockReader();
    reader.read(TEXT);
    expect(shape(reader, "Other")).toEqual([["paragraph_open", 3]]);
  });

  it("has maths where TeX's marks stand, and none where dollars are money", () => {
    const types = (text: string) =>
      new BlockReader()
        .read(text)
        .flatMap(({ tokens }) => tokens.flatMap((one) => [one, ...(one.children ?? [])]))
        .map((one) => one.type)
        .filter((type) => type.startsWith("math"));
    expect(types("\\(a\\) and $b$ and \\[c\\]")).toEqual([
      "math_inline",
      "math_inline",
      "math_block",
    ]);
    expect(types("$$\nx\n$$")).toEqual(["math_block"]);
    expect(types("It is $5, or $6 for two. `\\(a\\)` \\\\(b)")).toEqual([]);
    expect(types("\\[ never closed\n\nand more")).toEqual([]);
  });
});

describe("safeUrl", () => {
  it.each(["https://a.b/c", "http://a.b", "mailto:a@b.c"])("follows %s", (url) => {
    expect(safeUrl(url)).not.toBeNull();
  });
  it.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "blob:https://a.b/c",
    "file:///etc/passwd",
    "vbscript:x",
    "/v1/files",
    "//a.b",
    "",
  ])("does not follow %j", (url) => {
    expect(safeUrl(url)).toBeNull();
  });
});
