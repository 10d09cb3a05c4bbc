/**
 * Milliseconds of processor time that work takes on this thread: unlike the clock it does not grow while the machine does other
 * things, so a limit on it holds anywhere.
 */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
