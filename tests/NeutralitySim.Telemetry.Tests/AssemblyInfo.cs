using Xunit;

// Listeners hear every meter and activity source of the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
