/** Since `began`, in milliseconds: it does not hang on what else the machine had to do. */
export function processorMs(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
