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
  /** Why no more than the certificate shows is shown; empty where everything is. */
  register: string;
  caseHref: string;
  timeline: EventView[];
  /** Acts this officer may propose now. */
  proposes: { key: string; href: string; text: string }[];
  /** What was proposed about it, the newest first. */
  proposals: ProposalLineView[];
  /** That something in the holder's life ends it. */
  ends: string;
  suspended: string;
  mayLift: boolean;
  mayRegisterArrival: boolean;
}

export interface ProposalLineView {
  key: string;
  href: string;
  act: string;
  number: string;
  holder: string;
  ground: string;
  by: string;
  until: string;
  state: string;
  tone: Tone;
}
