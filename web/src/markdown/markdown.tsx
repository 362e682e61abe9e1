import { useMemo, useRef } from "preact/hooks";
import { type Block, BlockReader } from "./parser";
import { render } from "./render";

const LONGEST = 400_000; // characters; what is longer is shown as it is

/** Text of the model's as Markdown; while it grows, only its last block is made anew. */
export function Markdown({ text, isLive = false }: { text: string; isLive?: boolean }) {
  const reader = useRef<BlockReader | null>(null);
  reader.current ??= new BlockReader();
  const known = reader.current;
  const blocks = useMemo(() => {
    if (text.length > LONGEST) return null;
    return isLive ? known.read(text) : known.readWhole(text);
  }, [known, text, isLive]);
  if (blocks === null) return <div class="markdown plain">{text}</div>;
  return (
    <div class="markdown">
      {blocks.map((block) => (
        <BlockView key={block.key} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  return useMemo(() => <>{render(block.tokens)}</>, [block]);
}
