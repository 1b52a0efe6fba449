// Papers that do something, or are more than they seem.
import { deflateSync } from 'node:zlib';
import * as files from '../files';
import { type Hostile, latin1 } from './hostile';

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]';
const tree = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const paper = ({ catalog = '', onPage = '', more = [] as string[] }) =>
  files.rawPdf([`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, tree, `${page} ${onPage} >>`, ...more]);

const actions: Record<string, string> = {
  JavaScript: '<< /S /JavaScript /JS (app.alert(1)) >>',
  Launch: '<< /S /Launch /F (calc.exe) >>',
  SubmitForm: '<< /S /SubmitForm /F (http://example.com) >>',
  ImportData: '<< /S /ImportData /F (a.fdf) >>',
  GoToE: '<< /S /GoToE /T << /R /C /N (a.pdf) >> >>',
  GoToR: '<< /S /GoToR /F (\\\\\\\\host\\\\share) /D [0 /Fit] >>',
  Rendition: '<< /S /Rendition /OP 0 /JS (app.alert(1)) >>',
  Movie: '<< /S /Movie /T (a) >>',
  Sound: '<< /S /Sound /Sound 9 0 R >>',
  RichMediaExecute: '<< /S /RichMediaExecute /CMD << /C (a) >> >>',
  disguised: '<< /S /#4aava#53cript /#4aS (app.alert(1)) >>',
  next: '<< /S /GoTo /D [3 0 R /Fit] /Next [<< /S /GoTo /D [3 0 R /Fit] /Next << /S /JavaScript /JS (1) >> >>] >>',
  strangeAddress: '<< /S /URI /URI (javascript:alert(1)) >>',
  address: '<< /S /URI /URI (http://example.com/seen) >>',
};

type Trigger = (action: string) => Parameters<typeof paper>[0];
const annotation = (entries: string) => ({
  onPage: '/Annots [4 0 R]',
  more: [`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] ${entries} >>`],
});
const field = (entries: string) => ({
  catalog: '/AcroForm << /Fields [4 0 R] >>',
  onPage: '/Annots [4 0 R]',
  more: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] ${entries} >>`],
});
const pressed: Record<string, Trigger> = {
  link: (action) => annotation(`/A ${action}`),
  outline: (action) => ({
    catalog: '/Outlines 4 0 R',
    more: ['<< /First 5 0 R /Last 5 0 R /Count 1 >>', `<< /Title (a) /Parent 4 0 R /A ${action} >>`],
  }),
};
const byItself: Record<string, Trigger> = {
  open: (action) => ({ catalog: `/OpenAction ${action}` }),
  'open by reference': (action) => ({ catalog: '/OpenAction 4 0 R', more: [action] }),
  'open, list after it': (action) => ({
    catalog: `/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [4 0 R] >>`,
    more: [action],
  }),
  ...Object.fromEntries(
    ['WC', 'WS', 'DS', 'WP', 'DP'].map((key) => [
      `document ${key}`,
      (action: string) => ({ catalog: `/AA << /${key} ${action} >>` }),
    ]),
  ),
  ...Object.fromEntries(
    ['O', 'C'].map((key) => [`page ${key}`, (action: string) => ({ onPage: `/AA << /${key} ${action} >>` })]),
  ),
  'page by reference': (action) => ({ onPage: '/AA 4 0 R', more: ['<< /O 5 0 R >>', action] }),
  ...Object.fromEntries(
    ['E', 'X', 'D', 'U', 'Fo', 'Bl', 'PO', 'PC', 'PV', 'PI'].map((key) => [
      `annotation ${key}`,
      (action: string) => annotation(`/AA << /${key} ${action} >>`),
    ]),
  ),
  ...Object.fromEntries(
    ['K', 'F', 'V', 'C'].map((key) => [`field ${key}`, (action: string) => field(`/AA << /${key} ${action} >>`)]),
  ),
};

export function activePdfs(): Hostile[] {
  return Object.entries(actions).flatMap(([kind, action]) =>
    Object.entries(kind === 'address' ? byItself : { ...pressed, ...byItself }).map(([trigger, place]) => ({
      name: `PDF, ${kind} on ${trigger}`,
      bytes: paper(place(action)),
    })),
  );
}

export function otherPdfs(): Hostile[] {
  const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
  const chain = Array.from(
    { length: 3000 },
    (_, n) => `<< /Type /Pages /Kids [${n + 3} 0 R] /Count 1 /Parent ${n + 1} 0 R >>`,
  );
  const bomb = latin1('x');
  const packed = (type: string, megabytes: number) =>
    `<< /Type /${type} /N 1 /First 4 /Size 9 /W [1 2 1] /Filter /FlateDecode /Length 99 >>\nstream\n${deflateSync(Buffer.alloc(megabytes * 1024 * 1024, bomb), { level: 1 }).toString('latin1')}\nendstream`;
  const made: Record<string, Buffer> = {
    'name tree of scripts': paper({
      catalog: '/Names << /JavaScript << /Names [(a) 4 0 R] >> >>',
      more: ['<< /S /JavaScript /JS (1) >>'],
    }),
    'files inside': paper({
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>',
      more: [
        '<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream',
      ],
    }),
    'file pinned to a page': paper({ onPage: '/Annots [<< /Subtype /FileAttachment /FS 4 0 R /Rect [0 0 9 9] >>]' }),
    'rich media': paper({ onPage: '/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] /RichMediaContent 4 0 R >>]' }),
    '3D': paper({ onPage: '/Annots [<< /Subtype /3D /Rect [0 0 9 9] >>]' }),
    screen: paper({ onPage: '/Annots [<< /Subtype /Screen /Rect [0 0 9 9] >>]' }),
    movie: paper({ onPage: '/Annots [<< /Subtype /Movie /Rect [0 0 9 9] >>]' }),
    sound: paper({ onPage: '/Annots [<< /Subtype /Sound /Rect [0 0 9 9] >>]' }),
    collection: paper({ catalog: '/Collection << /View /D >>' }),
    'XFA form': paper({
      catalog: '/AcroForm << /XFA 4 0 R /Fields [] >>',
      more: ['<< /Length 5 >>\nstream\n<xdp>\nendstream'],
    }),
    'file address pressed': paper(annotation('/A << /S /URI /URI (file:///etc/passwd) >>')),
    'data address pressed': paper(annotation('/A << /S /URI /URI (data:text/html,<script>) >>')),
    'deep list': paper({ catalog: `/A ${deep('[', ']', 5000)}` }),
    'deep dictionary': paper({ catalog: `/A ${deep('<< /A ', '>>', 5000)}` }),
    'deep text': paper({ catalog: `/A ${deep('(', ')', 5000)}` }),
    'tree of pages without end': files.rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 1 >>',
    ]),
    'tree of pages, three thousand deep': files.rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', ...chain]),
    'a million pages declared': files.rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>',
      `${page} >>`,
    ]),
    'no catalog': files.rawPdf(['<< /Type /Nothing >>']),
    'no pages': files.pdfWithoutPages(),
    'drawn for years': files.pdfDrawnForYears(),
    'object stream, bomb': paper({ more: [packed('ObjStm', 80)] }),
    'object stream, unknown packing': paper({
      more: ['<< /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode /Length 4 >>\nstream\nabcd\nendstream'],
    }),
    'object stream, broken': paper({
      more: ['<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 4 >>\nstream\nabcd\nendstream'],
    }),
    encrypted: files.encryptedPdf('secret'),
    'encrypted, opens': files.encryptedPdf(''),
    'encrypted by an unknown handler': paper({ more: ['<< /Filter /Unheard /V 9 >>'] }).subarray(),
  };
  made['encrypted by an unknown handler'] = Buffer.from(
    made['encrypted by an unknown handler']?.toString('latin1').replace('/Root 1 0 R', '/Encrypt 4 0 R /Root 1 0 R') ??
      '',
    'latin1',
  );
  return Object.entries(made).map(([name, bytes]) => ({ name: `PDF, ${name}`, bytes }));
}
