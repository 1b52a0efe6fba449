import { useSubmit } from '@remix-run/react';
import { type FormEvent, useEffect, useState } from 'react';
import { type FieldErrors, type FieldValues, type Path, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { checkedBy } from '../form/checked-by';
import type { FieldProblem } from '../form/error-summary';
import { languageButton } from '../layout/typed-form';

/**
 * A form checked in the browser by the schema the server uses. Until the page is hydrated, and where there is no script,
 * it is a plain form: the controls get react-hook-form's props only afterwards, and what was typed before is kept.
 */
export function useCheckedForm<Input extends FieldValues, Output>(
  schema: () => Promise<z.ZodType<Output, Input>>,
  fromServer: readonly FieldProblem[] | undefined,
  /** Under which the codes of the schema have words. */
  words: 'desk.error' | 'talkDesk.error' = 'desk.error',
) {
  const t = useT();
  const submit = useSubmit();
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  const form = useForm<Input, unknown, Output>({ resolver: checkedBy(schema), shouldFocusError: true });
  const { errors, isSubmitted } = form.formState;

  const problems = isSubmitted ? problemsOf(errors, t, words) : (fromServer ?? []);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const target = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    // Sent as it is, to be shown in another language.
    if (submitter?.getAttribute('name') === languageButton) return;
    const send = () => submit((submitter as HTMLButtonElement | null) ?? target, { preventScrollReset: true });
    form.handleSubmit(send)(event);
  }

  return {
    onSubmit: hydrated ? onSubmit : undefined,
    /** What ties a control to the form once there is a script. */
    control: (name: Path<Input>) => (hydrated ? form.register(name) : undefined),
    problems,
    /** The value as chosen so far; undefined until there is a script. */
    chosen: (name: Path<Input>): unknown => form.watch(name),
    hydrated,
  };
}

const problemsOf = (errors: FieldErrors, t: ReturnType<typeof useT>, words: string): FieldProblem[] =>
  Object.entries(errors).map(([name, error]) => ({
    name,
    text: t(`${words}.${String(error?.message ?? 'unknown')}` as MessageKey, { until: '' }),
  }));
