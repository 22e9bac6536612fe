using BenchmarkDotNet.Running;
using NeutralitySim.Benchmarks;

if (args is ["answer"])
    AnswerLook.Print();
else if (args is ["telemetry"])
    TelemetryLook.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(AnswerLook).Assembly).Run(args);
