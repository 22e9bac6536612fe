using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NeutralitySim.Workshop;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Storage;

namespace NeutralitySim.Grains;

/// <summary>Where workshops are kept.</summary>
internal static class WorkshopStorage
{
    /// <summary>Name of the grain storage.</summary>
    public const string Store = "workshops";

    private const string Database = "workshops-database";

    /// <summary>Adds what carries workshops.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="hosting">What it needs.</param>
    /// <param name="isDurable">Whether workshops may be there from before its start.</param>
    public static ISiloBuilder AddWorkshops(this ISiloBuilder silo, WorkshopHosting hosting, bool isDurable)
    {
        silo.Services.AddSingleton(hosting);
        silo.Services.AddSingleton(services => new WorkshopSweep(
            services.GetRequiredService<IGrainFactory>(),
            hosting,
            isDurable
        ));
        silo.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(services =>
            services.GetRequiredService<WorkshopSweep>()
        );
        return silo;
    }

    /// <summary>Keeps workshops in the memory of the cluster: they go with it.</summary>
    public static void KeepWorkshopsInMemory(this ISiloBuilder silo) =>
        silo.AddMemoryGrainStorage(Store, options => options.GrainStorageSerializer = new Json());

    /// <summary>Keeps workshops in a database that holds the tables of <see cref="ClusterDatabase"/>.</summary>
    public static void KeepWorkshopsInDatabase(this ISiloBuilder silo, string connectionString)
    {
        silo.AddAdoNetGrainStorage(
            Database,
            options =>
            {
                (options.Invariant, options.ConnectionString) = ("Npgsql", connectionString);
                options.GrainStorageSerializer = new Json();
            }
        );
        silo.Services.AddKeyedSingleton<IGrainStorage>(
            Store,
            (services, _) => new PatientStorage(services.GetRequiredKeyedService<IGrainStorage>(Database))
        );
    }

    /// <summary>Keeps workshops in a file, made at first use.</summary>
    public static void KeepWorkshopsInFile(this ISiloBuilder silo, string path)
    {
        var file = new WorkshopFile(path);
        silo.Services.AddSingleton<IWorkshopTraces>(_ => file);
        silo.AddAdoNetGrainStorage(
            Store,
            options =>
            {
                (options.Invariant, options.DataSource) = ("System.Data.SQLite", file);
                options.GrainStorageSerializer = new Json();
            }
        );
    }

    private sealed class Json : IGrainStorageSerializer
    {
        public BinaryData Serialize<T>(T? input) =>
            new(JsonSerializer.SerializeToUtf8Bytes(input, WorkshopJson.Options));

        public T Deserialize<T>(BinaryData input) =>
            JsonSerializer.Deserialize<T>(input.ToMemory().Span, WorkshopJson.Options)!;
    }
}
