/** A strip of steppe geometry, drawn by the stylesheet. */
export const Ornament = () => <div className="ornament" aria-hidden="true" />;
