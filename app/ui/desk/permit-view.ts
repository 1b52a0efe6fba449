import type { Tone } from '../tag';
import type { AnswerView, EventView } from './case-view';

export interface PermitLineView {
  id: string;
  href: string;
  number: string;
  kind: string;
  name: string;
  standing: string;
  tone: Tone;
  until: string;
}

export interface PermitPageView {
  title: string;
  number: string;
  kind: string;
  standing: string;
  tone: Tone;
  revoked: string;
  rows: AnswerView[];
  caseHref: string;
  timeline: EventView[];
  /** Grounds offered to who may revoke; empty where that is not possible. */
  reasons: { value: string; label: string; hint: string }[];
  /** Grounds offered to who may suspend; empty where that is not possible. */
  suspensionReasons: { value: string; label: string }[];
  suspended: string;
  mayLift: boolean;
  mayRegisterArrival: boolean;
}
