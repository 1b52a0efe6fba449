import { z } from 'zod';
import { blockLength, replyTemplateCodes, replyTemplates } from '../application/messages';

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

export const replyForm = z
  .object({
    template: z.enum(replyTemplateCodes, 'choose-template'),
    block: z.preprocess(trimmed, z.string().max(blockLength, 'too-long')),
    key: z.string('unknown').min(1, 'unknown').max(100, 'unknown'),
  })
  .refine(({ template, block }) => block !== '' || replyTemplates[template].block === 'optional', {
    path: ['block'],
    message: 'write-block',
  });
export type ReplyForm = z.output<typeof replyForm>;
