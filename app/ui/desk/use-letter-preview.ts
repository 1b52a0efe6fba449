import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { LetterView } from '../deciding/letter-body';

const pause = 400;

/** The letter as it would be sent with what stands in the form: asked of the server, which writes it, after each pause; no address, no letter. */
export function useLetterPreview<First extends LetterView | null>(action: string | null, first: First) {
  const [letter, setLetter] = useState<First | LetterView>(first);
  const [state, setState] = useState<'shown' | 'asking' | 'failed'>('shown');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asked = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  // What a refused form asks for is drawn by the server.
  useEffect(() => setLetter(first), [first]);

  async function ask(action: string, form: HTMLFormElement) {
    asked.current += 1;
    const turn = asked.current;
    const fields = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) }).catch(() => null);
    const said = answer?.ok ? ((await answer.json().catch(() => null)) as { letter: LetterView } | null) : null;
    if (turn !== asked.current) return;
    if (said) setLetter(said.letter);
    setState(said ? 'shown' : 'failed');
  }

  function onChange({ currentTarget: form }: FormEvent<HTMLFormElement>) {
    clearTimeout(timer.current);
    if (!action) return;
    setState('asking');
    timer.current = setTimeout(() => ask(action, form), pause);
  }

  return { letter, state, onChange };
}
