-- What a silo within a program keeps of workshops, in SQLite. Harmless to run again, on an empty file or on one in use.

create table if not exists OrleansQuery (
    QueryKey text primary key,
    QueryText text not null
);

-- One row per state and per batch of entries. A row without payload has been emptied and is never written again by who does not know its version.
create table if not exists neutralitysim_workshop (
    Cluster text not null,
    Kind text not null,
    Id text not null,
    Version int not null,
    Payload blob,
    primary key (Cluster, Kind, Id)
) without rowid;

-- Orleans passes what stands behind @ by name. The queries are those of PostgreSQL's cluster.sql.
insert into OrleansQuery (QueryKey, QueryText) values
    -- Nothing comes back where somebody else has written since.
    ('WriteToStorageKey', '
        insert into neutralitysim_workshop as kept (Cluster, Kind, Id, Version, Payload)
        values (@ServiceId, @GrainTypeString, @GrainIdExtensionString, coalesce(@GrainStateVersion, 0) + 1, @PayloadBinary)
        on conflict (Cluster, Kind, Id) do update set Version = kept.Version + 1, Payload = excluded.Payload
        where kept.Version = @GrainStateVersion
        returning Version as NewGrainStateVersion
    '),
    ('ReadFromStorageKey', '
        select Payload as PayloadBinary, Version
        from neutralitysim_workshop
        where Cluster = @ServiceId and Kind = @GrainTypeString and Id = @GrainIdExtensionString
    '),
    ('ClearStorageKey', '
        update neutralitysim_workshop set Version = Version + 1, Payload = null
        where Cluster = @ServiceId and Kind = @GrainTypeString and Id = @GrainIdExtensionString
        returning Version
    ')
on conflict (QueryKey) do update set QueryText = excluded.QueryText;
