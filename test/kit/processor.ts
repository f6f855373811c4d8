/**
 * Starts counting this process's own time; calling the result gives the seconds so far. What a busy
 * machine does meanwhile is not counted, so that a bound against hanging does not time the machine.
 */
export function processorSeconds(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}
