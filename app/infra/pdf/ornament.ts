/** Fine-line drawings of the certificate as SVG paths in points, y downwards. Pure geometry, no colours. */

const number = (value: number) => String(Math.round(value * 100) / 100);
const point = (x: number, y: number) => `${number(x)} ${number(y)}`;

/** Fine enough for long waves, and a third fewer bytes. */
const tenth = (value: number) => String(Math.round(value * 10) / 10);

/** A curve through samples of `at(t)`, t from 0 to 1, drawn as cubic pieces with the slope of the curve. */
function smooth(at: (t: number) => readonly [number, number], pieces: number): string {
  const step = 1 / pieces;
  const point = (x: number, y: number) => `${tenth(x)} ${tenth(y)}`;
  const slope = (t: number) => {
    const [x1, y1] = at(t - step / 100);
    const [x2, y2] = at(t + step / 100);
    return [((x2 - x1) * 50) / 3, ((y2 - y1) * 50) / 3] as const;
  };
  let path = `M${point(...at(0))}`;
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [piece * step, (piece + 1) * step];
    const [x1, y1] = at(from);
    const [x2, y2] = at(to);
    const [dx1, dy1] = slope(from);
    const [dx2, dy2] = slope(to);
    path += `C${point(x1 + dx1, y1 + dy1)} ${point(x2 - dx2, y2 - dy2)} ${point(x2, y2)}`;
  }
  return path;
}

export interface Band {
  length: number;
  height: number;
  waves: number;
  strands: number;
}

/** A braided ribbon of sine lines along the x axis, centred on y 0; meets its frame at rest on both ends. */
export function ribbon({ length, height, waves, strands }: Band): string[] {
  return Array.from({ length: strands }, (_, strand) => {
    const turn = (strand / strands) * Math.PI * 2;
    return smooth((t) => [t * length, (height / 2) * Math.sin(t * waves * Math.PI * 2 + turn)], waves * 4);
  });
}

/** Closed waves around a centre at 0 0, each strand turned a little: the rosette of banknotes and passports. */
export function rosette(radius: number, depth: number, petals: number, strands: number): string[] {
  return Array.from({ length: strands }, (_, strand) => {
    const turn = (strand / strands) * Math.PI * 2;
    return `${smooth((t) => {
      const angle = t * Math.PI * 2;
      const distance = radius * (1 - depth + depth * Math.cos(petals * angle + turn));
      return [distance * Math.cos(angle), distance * Math.sin(angle)];
    }, petals * 4)}Z`;
  });
}

export function circle(radius: number): string {
  const k = number(radius);
  return `M${k} 0A${k} ${k} 0 1 1 -${k} 0A${k} ${k} 0 1 1 ${k} 0Z`;
}

/** The crown of a yurt seen from below: ring, rays of the roof poles, crossed arcs. Lines to stroke, centre at 0 0. */
export function shanyrak(radius: number): string {
  const inner = radius * 0.68;
  const poles = Array.from({ length: 32 }, (_, pole) => {
    const angle = (pole / 32) * Math.PI * 2;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return `M${point(x * radius * 0.84, y * radius * 0.84)}L${point(x * radius, y * radius)}`;
  });
  const arcs = [-1, 0, 1].flatMap((side) => {
    const [end, middle] = [side * radius * 0.3, side * radius * 0.13];
    const along = Math.sqrt(inner ** 2 - end ** 2);
    return [
      `M${point(-along, end)}Q${point(0, middle)} ${point(along, end)}`,
      `M${point(end, -along)}Q${point(middle, 0)} ${point(end, along)}`,
    ];
  });
  return [...poles, circle(radius * 0.77), circle(inner), ...arcs].join('');
}

/** Ram's horns, the oldest of the Kazakh ornaments: two scrolls from one stem at 0 0, rising by `height`. */
export function horns(height: number): string {
  const unit = height / 16;
  const at = (x: number, y: number) => point(x * unit, -y * unit);
  const half = (side: 1 | -1) => {
    const p = (x: number, y: number) => at(x * side, y);
    return `M${p(0, 0)}C${p(0, 7)} ${p(2, 15)} ${p(8, 15)}C${p(12.5, 15)} ${p(14, 11.5)} ${p(13, 8.8)}C${p(12, 6.2)} ${p(8.2, 6)} ${p(7.4, 8.4)}C${p(6.8, 10.4)} ${p(9, 11.6)} ${p(10, 10)}`;
  };
  return half(1) + half(-1);
}
