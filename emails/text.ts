import { isValidElement, type ReactElement, type ReactNode } from 'react';

type Props = { children?: ReactNode; href?: string };
type Component = (props: Props) => ReactNode;

const blocks = new Set(['p', 'h1', 'h2', 'div', 'ol']);
const unread = new Set(['head', 'style', 'title']);

/** The plain text of a letter, read from the element its HTML is made from; components are called, so they have no hooks. */
export function textOf(letter: ReactNode): string {
  return read(letter)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n');
}

function read(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(read).join('');
  return isValidElement<Props>(node) ? readElement(node) : '';
}

function readElement({ type, props }: ReactElement<Props>): string {
  if (typeof type === 'function') return read((type as Component)(props));
  if (typeof type !== 'string') return read(props.children);
  if (unread.has(type)) return '';
  if (type === 'hr') return '\n\n--\n\n';
  if (type === 'br') return '\n';
  if (type === 'ol') return `\n\n${numbered(props.children)}\n\n`;
  const inside = read(props.children);
  if (type === 'a') return props.href === inside ? inside : `${inside}:\n${props.href}`;
  return blocks.has(type) ? `\n\n${inside}\n\n` : inside;
}

function numbered(items: ReactNode): string {
  const list = Array.isArray(items) ? items : [items];
  return list.map((item, index) => `${index + 1}. ${read(item)}`).join('\n');
}
