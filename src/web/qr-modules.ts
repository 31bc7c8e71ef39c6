import qrcode from 'qrcode-terminal';

const darkCell = '\u001b[40m';
const endOfCell = '\u001b[0m';

/** A text's QR code by rows, true where it is dark, with the quiet zone that scanners need around it. */
export function qrModules(text: string): boolean[][] {
  let rows: boolean[][] = [];
  // The library draws for terminals alone: a cell is a background colour and two spaces.
  qrcode.generate(text, { small: false }, drawn => {
    rows = drawn.split('\n').map(line =>
      line
        .split(endOfCell)
        .slice(0, -1)
        .map(cell => cell.startsWith(darkCell)),
    );
  });
  // It draws a margin of one cell; the standard asks for four.
  const side = rows.length + 6;
  const blank = Array.from({ length: side }, () => false);
  const sides = [false, false, false];
  const margin = [blank, blank, blank];
  return [...margin, ...rows.map(row => [...sides, ...row, ...sides]), ...margin];
}
