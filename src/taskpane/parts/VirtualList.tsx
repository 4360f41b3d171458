import type { ReactNode } from 'react';
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';

/** Up to so many items are simply all there. */
const FEW = 60;
/** So much above and below what is seen is there as well. */
const MARGIN = 800;

export interface VirtualListProps {
  readonly keys: readonly string[];
  /** The height of an item that was never seen. */
  readonly estimate: number;
  readonly gap: number;
  /** This item is there wherever the list is scrolled to: it may hold the focus. */
  readonly pinned: number;
  readonly render: (index: number) => ReactNode;
}

/** A list of any length in a page that scrolls: only what can be seen is there. */
export function VirtualList({ keys, estimate, gap, pinned, render }: VirtualListProps) {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, remeasure] = useReducer((count: number) => count + 1, 0);
  const [seen, setSeen] = useState({ top: 0, bottom: 2 * MARGIN });
  const few = keys.length <= FEW;

  const tops = useMemo(() => {
    let top = 0;
    const all = keys.map((key) => {
      const at = top;
      top += (heights.current.get(key) ?? estimate) + gap;
      return at;
    });
    return [...all, top];
    // `measured` stands for the heights, which change without React being told.
  }, [keys, estimate, gap, measured]);

  useLayoutEffect(() => {
    if (few) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      setSeen({ top: above - MARGIN, bottom: above + innerHeight + MARGIN });
    };
    const later = () => (frame ||= requestAnimationFrame(look));
    look();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [few]);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changed = false;
        for (const { target } of entries) {
          const { key } = (target as HTMLElement).dataset;
          const height = target.getBoundingClientRect().height;
          if (key === undefined || height === 0 || heights.current.get(key) === height) continue;
          heights.current.set(key, height);
          changed = true;
        }
        if (changed) remeasure();
      }),
    [],
  );
  const follow = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      observer.observe(element);
      return () => {
        observer.unobserve(element);
      };
    },
    [observer],
  );

  if (few) {
    return (
      <div style={{ display: 'flex', flexDirection: 'column', gap }}>
        {keys.map((key, i) => (
          <div key={key}>{render(i)}</div>
        ))}
      </div>
    );
  }
  const indices = keys.flatMap((_, i) =>
    i === pinned || ((tops[i + 1] ?? 0) >= seen.top && (tops[i] ?? 0) <= seen.bottom) ? [i] : [],
  );
  return (
    <div ref={list} style={{ position: 'relative', height: tops[keys.length] }}>
      {indices.map((i) => (
        <div
          key={keys[i]}
          data-key={keys[i]}
          ref={follow}
          style={{ position: 'absolute', top: tops[i], left: 0, right: 0 }}
        >
          {render(i)}
        </div>
      ))}
    </div>
  );
}
