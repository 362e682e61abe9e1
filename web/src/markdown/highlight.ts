/** Loaded with the first block of code; each language when it is first seen. */

import type { LanguageFn } from "highlight.js";
import { createLowlight } from "lowlight";

type Load = () => Promise<{ default: LanguageFn }>;

const LANGUAGES: Record<string, Load> = {
  bash: () => import("highlight.js/lib/languages/bash"),
  c: () => import("highlight.js/lib/languages/c"),
  cpp: () => import("highlight.js/lib/languages/cpp"),
  csharp: () => import("highlight.js/lib/languages/csharp"),
  css: () => import("highlight.js/lib/languages/css"),
  diff: () => import("highlight.js/lib/languages/diff"),
  go: () => import("highlight.js/lib/languages/go"),
  java: () => import("highlight.js/lib/languages/java"),
  javascript: () => import("highlight.js/lib/languages/javascript"),
  json: () => import("highlight.js/lib/languages/json"),
  kotlin: () => import("highlight.js/lib/languages/kotlin"),
  lua: () => import("highlight.js/lib/languages/lua"),
  markdown: () => import("highlight.js/lib/languages/markdown"),
  php: () => import("highlight.js/lib/languages/php"),
  python: () => import("highlight.js/lib/languages/python"),
  ruby: () => import("highlight.js/lib/languages/ruby"),
  rust: () => import("highlight.js/lib/languages/rust"),
  sql: () => import("highlight.js/lib/languages/sql"),
  swift: () => import("highlight.js/lib/languages/swift"),
  typescript: () => import("highlight.js/lib/languages/typescript"),
  xml: () => import("highlight.js/lib/languages/xml"),
  yaml: () => import("highlight.js/lib/languages/yaml"),
};

const OTHER_NAMES: Record<string, string> = {
  "c++": "cpp",
  cs: "csharp",
  h: "cpp",
  html: "xml",
  js: "javascript",
  jsx: "javascript",
  kt: "kotlin",
  md: "markdown",
  patch: "diff",
  py: "python",
  rb: "ruby",
  rs: "rust",
  sh: "bash",
  shell: "bash",
  svg: "xml",
  ts: "typescript",
  tsx: "typescript",
  yml: "yaml",
  zsh: "bash",
};

const DEEPEST = 50;
const lowlight = createLowlight();
export type Highlighted = ReturnType<typeof lowlight.highlight>["children"];

/** The code in coloured parts; null for a language that is not known, or code of no good form. */
export async function highlight(text: string, named: string): Promise<Highlighted | null> {
  const name = OTHER_NAMES[named.toLowerCase()] ?? named.toLowerCase();
  if (!Object.hasOwn(LANGUAGES, name)) return null;
  if (!lowlight.registered(name)) {
    const { default: grammar } = await (LANGUAGES[name] as Load)();
    lowlight.register(name, grammar);
  }
  const { children } = lowlight.highlight(name, text);
  return isDeep(children) ? null : children;
}

/** Whether parts lie in each other deeper than code of people's does; without recursion itself. */
function isDeep(tree: Highlighted): boolean {
  let layer = tree;
  for (let depth = 0; depth < DEEPEST; depth++) {
    layer = layer.flatMap((node) => (node.type === "element" ? node.children : []));
    if (layer.length === 0) return false;
  }
  return true;
}
