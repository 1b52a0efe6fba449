// Preloaded into a program that must not outlive the one that started it, not even when that one is killed.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
