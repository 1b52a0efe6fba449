import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { NextFunction, Request, Response } from 'express';

const types: Record<string, string> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * Leads a browser that reads Brotli to the file that was pressed as small as it goes while building: a sixth smaller
 * than what can be pressed while it waits. Names come from the folder itself, never from the address.
 */
export function pressedFiles(folder: string) {
  const pressed = new Set(readdirSync(folder).filter((name) => name.endsWith('.br')));
  return (request: Request, response: Response, next: NextFunction) => {
    const name = `${request.path.slice(1)}.br`;
    const type = types[path.extname(request.path)];
    if (!type || !pressed.has(name)) return next();
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('br') !== 'br') return next();
    request.url = `/${name}`;
    response.set({ 'Content-Type': type, 'Content-Encoding': 'br' });
    next();
  };
}
