import { Actions, Button, type ButtonKind, LinkButton } from '../form/button';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';

interface Props {
  title: string;
  text: string;
  /** Where nothing happens. */
  back: string;
  action: string;
  keep: string;
  kind?: ButtonKind;
}

/** A page that asks once more before something that is not done twice. */
export function Confirm({ title, text, back, action, keep, kind = 'danger' }: Props) {
  return (
    <PageLayout back={back}>
      <PageHeading lead={text}>{title}</PageHeading>
      <Form>
        <Actions>
          <Button kind={kind}>{action}</Button>
          <LinkButton href={back} kind="secondary">
            {keep}
          </LinkButton>
        </Actions>
      </Form>
    </PageLayout>
  );
}
