import { useT } from '#app/i18n/react';
import { described, FieldFrame, type FieldProps } from './field-frame';

type Props = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error' | 'optional' | 'heading'> & {
  accept?: string;
  multiple?: boolean;
  /** Words of a second button, which the script makes on phones: it opens the camera at once. */
  camera?: string;
};

/** HEIC is not among them: an iPhone then hands over JPEG. */
const usualTypes = 'image/jpeg,image/png,image/webp,image/tiff,application/pdf';

/**
 * Without script the browser's own control shows; the enhancement script covers it with a button in the
 * language of the page (the browser's words follow the browser's language) and takes its words from data-*.
 */
export function FileField(props: Props) {
  const t = useT();
  const { name, multiple, accept = usualTypes, camera } = props;
  return (
    <FieldFrame {...props}>
      <div
        className="file"
        data-file
        data-choose={t(multiple ? 'common.file.chooseMany' : 'common.file.choose')}
        data-drop={t('common.file.drop')}
        data-none={t('common.file.none')}
        data-camera={camera}
      >
        <input
          className="file-input"
          type="file"
          id={name}
          name={name}
          accept={accept}
          multiple={multiple}
          {...described(props)}
        />
      </div>
    </FieldFrame>
  );
}
