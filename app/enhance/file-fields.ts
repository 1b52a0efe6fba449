/** Covers the browser's file control, whose words follow the browser's language, with a label in the page's language. */
export function coverFileFields(fields: Iterable<HTMLElement>) {
  for (const field of fields) {
    const input = field.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) continue;
    const { choose = '', drop = '', none = '' } = field.dataset;
    const label = make('label', 'file-cover');
    label.htmlFor = input.id;
    const button = make('span', 'file-button', choose);
    const chosen = make('span', 'file-chosen', none);
    label.append(button, make('span', 'file-drop', drop));
    field.append(label, chosen);
    field.dataset.file = 'covered';
    // The field's own label already names the input; the cover only adds where to press.
    label.setAttribute('aria-hidden', 'true');
    input.addEventListener('change', () => {
      chosen.textContent = [...(input.files ?? [])].map((file) => file.name).join(', ') || none;
    });
    acceptDrops(field, input);
    if (field.dataset.camera && matchMedia('(pointer: coarse)').matches)
      field.after(cameraButton(input, field.dataset.camera));
  }
}

/** On phones a second button that opens the camera at once. */
function cameraButton(beside: HTMLInputElement, words: string) {
  const label = make('label', 'file-camera', words);
  const input = make('input', 'file-camera-input');
  input.type = 'file';
  input.name = beside.name;
  input.accept = 'image/jpeg';
  input.setAttribute('capture', 'environment');
  const taken = make('span', 'file-chosen');
  input.addEventListener('change', () => {
    taken.textContent = input.files?.[0]?.name ?? '';
  });
  label.append(input, taken);
  return label;
}

function acceptDrops(field: HTMLElement, input: HTMLInputElement) {
  const over = (is: boolean) => field.toggleAttribute('data-over', is);
  field.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  field.addEventListener('dragleave', () => over(false));
  field.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const files = event.dataTransfer?.files;
    if (!files?.length || (files.length > 1 && !input.multiple)) return;
    input.files = files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function make<T extends keyof HTMLElementTagNameMap>(tag: T, className: string, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
