import { type FormEvent, useRef } from 'react';
import { type DefaultValues, type FieldValues, type Path, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { languageButton } from '../layout/typed-form';
import { checkedBy } from './checked-by';
import type { FieldProblem } from './error-summary';

interface Props<S> {
  /** Fetches the schema the action reads the same form by. */
  schema: () => Promise<S>;
  defaults: S extends z.ZodType<unknown, infer I extends FieldValues> ? DefaultValues<I> : never;
  /** A code of the schema in words. */
  words: (code: string) => string;
  /** What the server has just refused. */
  refused?: readonly FieldProblem[];
}

/**
 * A form of an officer's page: checked in the browser by the server's own schema, then posted as a form is. Without
 * script the same form goes straight to the server.
 */
export function useCheckedForm<S extends z.ZodType<unknown, FieldValues>>({
  schema,
  defaults,
  words,
  refused,
}: Props<S>) {
  type Values = z.input<S>;
  const sending = useRef(false);
  const { register, handleSubmit, formState } = useForm<Values>({
    // The resolver reads the schema's types through a version of its own.
    resolver: checkedBy(schema as never) as unknown as Resolver<Values>,
    defaultValues: defaults as DefaultValues<Values>,
  });
  const found = Object.entries(formState.errors).map(([name, error]) => ({
    name,
    text: words(String((error as { message?: unknown } | undefined)?.message ?? '')),
  }));
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    // Sent as it is, to be shown in another language.
    if (submitter?.getAttribute('name') === languageButton) return;
    event.preventDefault();
    if (sending.current) return;
    void handleSubmit(() => {
      sending.current = true;
      post(form, submitter);
    })(event);
  };
  return {
    control: (name: Path<Values>) => register(name),
    onSubmit,
    problems: formState.isSubmitted ? found : [...(refused ?? [])],
  };
}

/** `submit()` leaves the pressed button out, and its name may be what the action reads. */
function post(form: HTMLFormElement, submitter: HTMLElement | null) {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const pressed = document.createElement('input');
    Object.assign(pressed, { type: 'hidden', name: submitter.name, value: submitter.value });
    form.append(pressed);
  }
  form.submit();
}
