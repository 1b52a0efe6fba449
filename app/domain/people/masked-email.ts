/** An address as its owner recognises it and nobody else: `ai•••@example.com`. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '•••';
  const shown = [...email.slice(0, at)].slice(0, at > 4 ? 2 : 1).join('');
  return `${shown}•••${email.slice(at)}`;
}
