using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Hosting;
using Orleans.Serialization;
using Orleans.Storage;

namespace NeutralitySim.Grains;

/// <summary>Where a cluster keeps its runs, so that they go on when their silo is gone. A silo within a program keeps none.</summary>
internal static class Checkpoints
{
    /// <summary>Name of the grain storage.</summary>
    public const string Store = "checkpoints";

    /// <summary>Name of the grain storage behind it that is not patient.</summary>
    public const string Database = "database";

    /// <summary>Keeps runs in the memory of the cluster: one that is lost with its silo begins again, to the same end.</summary>
    public static void KeepInMemory(this ISiloBuilder silo) =>
        silo.AddMemoryGrainStorage(Store, options => options.GrainStorageSerializer = Serializer());

    /// <summary>Keeps runs in a database that holds the tables of <see cref="ClusterDatabase"/>.</summary>
    public static void KeepInDatabase(this ISiloBuilder silo, string connectionString)
    {
        silo.AddAdoNetGrainStorage(
            Database,
            options =>
            {
                (options.Invariant, options.ConnectionString) = ("Npgsql", connectionString);
                options.GrainStorageSerializer = Serializer();
            }
        );
        silo.Services.AddKeyedSingleton<IGrainStorage>(
            Store,
            (services, _) => new PatientStorage(services.GetRequiredKeyedService<IGrainStorage>(Database))
        );
    }

    private static SystemTextJsonGrainStorageSerializer Serializer()
    {
        var options = new SystemTextJsonGrainStorageSerializerOptions();
        CoreJson.Configure(options.JsonSerializerOptions);
        return new SystemTextJsonGrainStorageSerializer(Options.Create(options));
    }
}
