// `npm run diagram`: writes the life-cycle diagram of the code into the README; a test fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { lifecycleDiagram } from '#app/domain/application/diagram';

const file = new URL('../README.md', import.meta.url);
const fenced = /(<!-- life-cycle -->\n)[\s\S]*?(<!-- \/life-cycle -->)/;
const text = readFileSync(file, 'utf8');
if (!fenced.test(text)) throw new Error('README.md has no place for the diagram');
writeFileSync(
  file,
  text.replace(fenced, (_all, open, close) => `${open}\`\`\`mermaid\n${lifecycleDiagram()}\n\`\`\`\n${close}`),
);
