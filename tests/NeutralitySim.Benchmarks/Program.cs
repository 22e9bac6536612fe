using BenchmarkDotNet.Running;
using NeutralitySim.Benchmarks;

if (args is ["answer"])
    AnswerLook.Print();
else if (args is ["national-year"])
    NationalYearLook.Print(rounds: 3);
else if (args is ["telemetry"])
    TelemetryLook.Print();
else if (args is ["ratios"] or ["ratios", "--record"])
    RatioLook.Print(record: args.Length > 1);
else
    BenchmarkSwitcher.FromAssembly(typeof(AnswerLook).Assembly).Run(args);
