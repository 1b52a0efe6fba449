import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type FieldErrors, type FieldValues, type Path, type PathValue, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { languageButton } from '../layout/typed-form';
import { checkedBy } from './checked-by';
import type { FieldProblem } from './error-summary';

interface Props<Input extends FieldValues, Output> {
  /** Fetches the schema the action reads the same form by. */
  schema: () => Promise<z.ZodType<Output, Input>>;
  /** A code of the schema in words. */
  words: (code: string) => string;
  /** What the server has just refused. */
  refused?: readonly FieldProblem[];
}

/**
 * A form of an officer's page: checked in the browser by the server's own schema, then posted as a form is. Until the
 * page is hydrated, and where there is no script, the same form goes straight to the server: the controls are tied only
 * afterwards, and what was typed before is kept.
 */
export function useCheckedForm<Input extends FieldValues, Output>({ schema, words, refused }: Props<Input, Output>) {
  const [hydrated, setHydrated] = useState(false);
  const ticked = useRef<HTMLInputElement[]>([]);
  useEffect(() => {
    ticked.current = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
    setHydrated(true);
  }, []);
  const sending = useRef(false);
  const element = useRef<HTMLFormElement | null>(null);
  const form = useForm<Input, unknown, Output>({ resolver: checkedBy(schema, () => element.current) });
  const { errors, isSubmitted } = form.formState;
  // Tying boxes of one name takes back what was ticked before there was a script.
  useEffect(() => {
    if (!hydrated) return;
    for (const box of ticked.current.filter(({ checked }) => !checked)) {
      box.checked = true;
      if (box.type === 'radio') form.setValue(box.name as Path<Input>, box.value as PathValue<Input, Path<Input>>);
    }
  }, [hydrated, form]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const target = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    // Sent as it is, to be shown in another language.
    if (submitter?.getAttribute('name') === languageButton) return;
    event.preventDefault();
    if (sending.current) return;
    element.current = target;
    void form.handleSubmit(() => {
      sending.current = true;
      post(target, submitter);
    })(event);
  }

  return {
    onSubmit: hydrated ? onSubmit : undefined,
    /** What ties a control to the form once there is a script. */
    control: (name: Path<Input>) => (hydrated ? form.register(name) : undefined),
    problems: isSubmitted ? problemsOf(errors, words) : [...(refused ?? [])],
    /** The value as chosen so far; undefined until there is a script. */
    chosen: (name: Path<Input>): unknown => form.watch(name),
    hydrated,
  };
}

const problemsOf = (errors: FieldErrors, words: (code: string) => string): FieldProblem[] =>
  Object.entries(errors).map(([name, error]) => ({ name, text: words(String(error?.message ?? '')) }));

/** `submit()` leaves the pressed button out, and its name may be what the action reads. */
function post(form: HTMLFormElement, submitter: HTMLElement | null) {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const pressed = document.createElement('input');
    Object.assign(pressed, { type: 'hidden', name: submitter.name, value: submitter.value });
    form.append(pressed);
  }
  form.submit();
}
