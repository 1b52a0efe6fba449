import type { Status } from '#app/domain/application/lifecycle';
import type { Tone } from '#app/ui/tag';

const tones: Partial<Record<Status, Tone>> = {
  submitted: 'info',
  recommended: 'warning',
  refusal_notice: 'warning',
  granted: 'success',
  appealed: 'warning',
  refused: 'danger',
};

/** The colour that repeats an officer's word for a status. */
export const statusTone = (status: Status): Tone => tones[status] ?? 'neutral';
