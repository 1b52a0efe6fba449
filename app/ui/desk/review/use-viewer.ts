import { useRef, useState } from 'react';
import type { ViewerView } from '../case-view';
import { type Looking, zoomLevels } from './viewing';

/** Which document and page is looked at, and how. Each document keeps its page, its turn and its contrast while the case is open. */
export function useViewer({ documents, open }: ViewerView) {
  const [looking, setLooking] = useState<Looking>({
    document: open.id,
    page: open.page,
    zoom: open.zoom,
    turn: 0,
    contrast: false,
  });
  const kept = useRef(new Map<string, Looking>());
  const at = documents.findIndex(({ id }) => id === looking.document);
  const document = documents[at] ?? null;

  function show(id: string | null) {
    if (!id || id === looking.document || !documents.some((each) => each.id === id)) return;
    if (looking.document) kept.current.set(looking.document, looking);
    setLooking({ page: 1, turn: 0, contrast: false, ...kept.current.get(id), document: id, zoom: looking.zoom });
  }
  const within = (number: number, least: number, most: number) => Math.min(most, Math.max(least, number));
  const change = (part: Partial<Looking>) => setLooking((before) => ({ ...before, ...part }));
  return {
    looking,
    document,
    show,
    previousDocument: documents[at - 1]?.id ?? null,
    nextDocument: documents[at + 1]?.id ?? null,
    page: (by: number) => change({ page: within(looking.page + by, 1, document?.pages ?? 1) }),
    toPage: (page: number) => change({ page }),
    zoom: (by: number) => change({ zoom: within(looking.zoom + by, 0, zoomLevels - 1) }),
    fit: () => change({ zoom: 0 }),
    turn: () => change({ turn: (looking.turn + 1) % 4 }),
    contrast: () => change({ contrast: !looking.contrast }),
  };
}

export type Viewing = ReturnType<typeof useViewer>;
