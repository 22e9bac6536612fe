using BenchmarkDotNet.Running;
using NeutralitySim.Benchmarks;

if (args is ["quick"])
    QuickLook.Print();
else if (args is ["answer"])
    AnswerLook.Print();
else if (args is ["market"])
    MarketLook.Print();
else if (args is ["telemetry"])
    TelemetryLook.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(QuickLook).Assembly).Run(args);
