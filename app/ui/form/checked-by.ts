import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { rawForm } from '#app/domain/basics/raw-form';

/**
 * Checks what a form would post by the server's own schema. Both it and the library that reads it are fetched at the first press of the
 * button: most visits to these pages send nothing. Where they do not arrive the server checks alone.
 */
export const checkedBy =
  <Input extends FieldValues, Output>(
    load: () => Promise<z.ZodType<Output, Input>>,
    form: () => HTMLFormElement | null,
  ): Resolver<Input, unknown, Output> =>
  async (values, context, options) => {
    const parts = await Promise.all([import('@hookform/resolvers/zod'), load()]).catch(() => null);
    if (!parts) return { values: values as unknown as Output, errors: {} };
    const [{ zodResolver }, schema] = parts;
    const element = form();
    const posted = element ? ({ ...rawForm(new FormData(element)) } as Input) : values;
    return zodResolver(schema)(posted, context, options);
  };
