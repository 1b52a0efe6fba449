import { chromium } from 'playwright';
import { launchOptions } from './scripts/browser.mjs';
const [,, base, out, ...paths] = process.argv;
const b = await chromium.launch(await launchOptions());
for (const w of [360,1280]) { const c = await b.newContext({viewport:{width:w,height:800}, javaScriptEnabled: !process.env.NOJS, colorScheme: process.env.DARK?'dark':'light'});
 const p = await c.newPage();
 for (const path of paths) { await p.goto(base+path); const h = await p.evaluate(()=>document.querySelector('.header')?.offsetHeight); console.log(path,w,h, await p.evaluate(()=>document.documentElement.scrollWidth));
  await p.screenshot({path:`${out}/${path.replace(/\W+/g,'_')}-${w}.png`, fullPage: !process.env.TOP}); } }
await b.close();
