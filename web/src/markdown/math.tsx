import { useEffect, useRef } from "preact/hooks";

const LONGEST = 5000; // characters; what is longer stays as it was written

/** The server is gone, or has another version of the page by now. */
export function staysPlain(error: unknown): void {
  if (!(error instanceof TypeError)) throw error;
}

/** TeX as MathML, which needs no fonts and no styles of its own. */
export function Maths({ tex, isBlock }: { tex: string; isBlock: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let isOver = false;
    if (tex.length <= LONGEST) {
      import("./typeset")
        .then(({ typeset }) => {
          if (!isOver && place.current) typeset(tex, isBlock, place.current);
        })
        .catch(staysPlain);
    }
    return () => {
      isOver = true;
    };
  }, [tex, isBlock]);
  // The key gives a new element for other TeX: what was typeset is not Preact's to change.
  return (
    <span key={tex} ref={place} class={isBlock ? "math block" : "math"}>
      {isBlock ? `\\[${tex}\\]` : `\\(${tex}\\)`}
    </span>
  );
}
