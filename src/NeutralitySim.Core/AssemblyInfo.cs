using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("NeutralitySim.Core.Tests")]
[assembly: InternalsVisibleTo("NeutralitySim.Validation")]
[assembly: InternalsVisibleTo("NeutralitySim.Benchmarks")]
