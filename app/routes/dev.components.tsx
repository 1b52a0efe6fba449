import { Gallery } from '#app/dev/gallery';
import { demoLoader } from '#app/http/audience.server';
import { PageLayout } from '#app/ui/layout/page-layout';

/** All components, in the language chosen above: for those who build and review them. Demonstration mode only. */
export const loader = demoLoader(() => ({ title: 'Components' }));

export default function Components() {
  return (
    <PageLayout width="wide">
      <Gallery />
    </PageLayout>
  );
}
