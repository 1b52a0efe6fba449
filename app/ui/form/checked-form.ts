import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldErrors, type FieldValues, type Path, useForm } from 'react-hook-form';
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
  /** What is ticked from the start in groups of boxes: a box alone does not say that it is one of several. */
  defaults?: DefaultValues<Input>;
}

/**
 * A form of an officer's page: checked in the browser by the server's own schema, then posted as a form is. Until the
 * page is hydrated, and where there is no script, the same form goes straight to the server: the controls are tied only
 * afterwards, and what was typed before is kept.
 */
export function useCheckedForm<Input extends FieldValues, Output>({
  schema,
  words,
  refused,
  defaults,
}: Props<Input, Output>) {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  const sending = useRef(false);
  const form = useForm<Input, unknown, Output>({ resolver: checkedBy(schema), defaultValues: defaults });
  const { errors, isSubmitted } = form.formState;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const target = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    // Sent as it is, to be shown in another language.
    if (submitter?.getAttribute('name') === languageButton) return;
    event.preventDefault();
    if (sending.current) return;
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
