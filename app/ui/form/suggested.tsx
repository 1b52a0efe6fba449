import { Tag } from '../tag';

/** Under the label of a field that holds a suggestion: nobody takes it for their own words. */
export function Suggested({ hint, mark }: { hint?: string; mark: string }) {
  return (
    <>
      {hint} <Tag tone="warning">{mark}</Tag>
    </>
  );
}
