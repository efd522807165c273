// Loaded into each server that is measured: says how much CPU time its process has taken, whenever it is asked.
process.on('message', () => process.send(process.cpuUsage()))
