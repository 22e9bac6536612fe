using System.CommandLine;
using NeutralitySim.Soak;

var times = new Option<int>("--times") { Description = "How often.", DefaultValueFactory = _ => 100 };
var clients = new Option<int>("--clients") { Description = "Browsers.", DefaultValueFactory = _ => 50 };
var seconds = new Option<int>("--seconds") { Description = "For how long.", DefaultValueFactory = _ => 120 };
var people = new Option<int>("--people") { Description = "Phones.", DefaultValueFactory = _ => 200 };
var look = new Option<double>("--look")
{
    Description = "Seconds that a browser looks at an answer.",
    DefaultValueFactory = _ => 1,
};
var moves = new Option<int>("--moves") { Description = "How many.", DefaultValueFactory = _ => 5000 };
var scenario = new Option<string>("--scenario")
{
    Description = "first-steps or france-2019.",
    DefaultValueFactory = _ => "first-steps",
};
var cluster = new Option<string?>("--cluster")
{
    Description = "PostgreSQL database; a cluster without one otherwise.",
};

var root = new RootCommand(
    "Loads and long runs of the built program. Each prints its figures; exit code 1 when something broke."
)
{
    Command(
        "kills",
        "A silo is killed in every run of a cluster; results must be those of one process, byte for byte.",
        times,
        cluster
    ),
    Command(
        "study-kills",
        "A study is killed at random moments and started again; no finished run may be lost.",
        times
    ),
    Command("page-load", "Browsers move levers of one page all the time.", clients, seconds, look),
    Command("page-moves", "One browser moves a value over and over: does memory grow?", scenario, moves),
    Command("hostile-requests", "Requests no browser would send.", times),
    Command("long-run", "One experiment for a long time: does memory grow?", seconds),
    Command("workshop-load", "Phones, a wall and a facilitator act all the time.", people, seconds, cluster),
    Command("workshop-kills", "A workshop's program is killed while people vote, and started again.", times),
    Command("studies", "Every shipped scenario with all its replications."),
};
root.Subcommands.Single(c => c.Name == "study-kills")
    .SetAction((parsed, stop) => StudyKills.Run(parsed.GetValue(times), stop));
root.Subcommands.Single(c => c.Name == "workshop-load")
    .SetAction(
        (parsed, stop) =>
            WorkshopLoad.Run(
                parsed.GetValue(people),
                TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                parsed.GetValue(cluster),
                stop
            )
    );
root.Subcommands.Single(c => c.Name == "workshop-kills")
    .SetAction((parsed, stop) => WorkshopKills.Run(parsed.GetValue(times), stop));
root.Subcommands.Single(c => c.Name == "kills")
    .SetAction((parsed, stop) => Kills.Run(parsed.GetValue(times), parsed.GetValue(cluster), stop));
root.Subcommands.Single(c => c.Name == "page-load")
    .SetAction(
        (parsed, stop) =>
            PageLoad.Run(
                parsed.GetValue(clients),
                TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                TimeSpan.FromSeconds(parsed.GetValue(look)),
                stop
            )
    );
root.Subcommands.Single(c => c.Name == "page-moves")
    .SetAction((parsed, stop) => PageMoves.Run(parsed.GetValue(scenario)!, parsed.GetValue(moves), stop));
root.Subcommands.Single(c => c.Name == "hostile-requests")
    .SetAction((parsed, stop) => Hostility.Run(parsed.GetValue(times), stop));
root.Subcommands.Single(c => c.Name == "long-run")
    .SetAction((parsed, stop) => LongRun.Run(TimeSpan.FromSeconds(parsed.GetValue(seconds)), stop));
root.Subcommands.Single(c => c.Name == "studies").SetAction((_, stop) => Studies.Run(stop));
return await root.Parse(args).InvokeAsync();

static Command Command(string name, string description, params Option[] options)
{
    var command = new Command(name, description);
    foreach (var option in options)
        command.Options.Add(option);
    return command;
}
