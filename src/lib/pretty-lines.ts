import type { DestinationStream } from 'pino';

/** Turns the logger's JSON into lines for people: `12:30:05 error  sending broke  rowId=… TypeError: …`. */
export function prettyLines(destination: DestinationStream): DestinationStream {
  return {
    write(json) {
      const { level, time, msg, err, ...facts } = JSON.parse(json);
      const rest = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
      const error = err ? [`${err.type}: ${err.message}${err.stack ? `\n${err.stack}` : ''}`] : [];
      destination.write(`${[time.slice(11, 19), level.padEnd(5), msg, ...rest, ...error].join('  ')}\n`);
    },
  };
}
