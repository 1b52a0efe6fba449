import { useDeskKey } from './keys';

/** The choices of a form by their number. */
export function useChoiceKeys(name: string) {
  const pick = (at: number) => () => {
    const radios = document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`);
    radios[at]?.click();
    radios[at]?.focus();
  };
  useDeskKey('choose-1', pick(0));
  useDeskKey('choose-2', pick(1));
  useDeskKey('choose-3', pick(2));
  useDeskKey('choose-4', pick(3));
}
