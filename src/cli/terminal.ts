export interface Output {
  /** Takes whole lines, without their line end. */
  out(text: string): void;
  err(line: string): void;
}

/** The real terminal; a reader that stops early (`| head`) is no error. */
export function terminal(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  };
}
