// One browser at a time: pages that wait for each other's runs would tell nothing of how fast one is.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
