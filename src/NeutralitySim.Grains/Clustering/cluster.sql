-- What a cluster keeps in PostgreSQL: who its members are, where its runs stand, and its workshops.
-- Harmless to run again, on an empty database or on one in use. Names are not qualified, so that the
-- connection's "Search Path" may put everything into a schema of its own.

-- "create if not exists" and "create or replace" fail when two hosts do the same at once: one after the other.
select pg_advisory_xact_lock(hashtext('neutralitysim cluster init'));

-- Orleans knows no table but this one: it looks up the text of its queries here, by key.
create table if not exists OrleansQuery (
    QueryKey text primary key,
    QueryText text not null
);

-- Another Orleans application in the same schema would find its own queries replaced, and its members gone.
do $$
begin
    if exists (
        select from OrleansQuery where QueryKey = 'MembershipReadAllKey' and QueryText not like '%neutralitysim_%'
    ) then
        raise exception 'another Orleans application keeps its members here'
            using errcode = 'object_in_use';
    end if;
end
$$;

-- One row per cluster. Its version rises by one with every change of the members, so that a silo that decides on
-- an outdated view of them is refused and looks again.
create table if not exists neutralitysim_cluster (
    Cluster text primary key,
    Version int not null default 0
);

-- Columns are named and typed as Orleans reads them. A silo that comes back at the same address is another member:
-- its generation tells them apart.
create table if not exists neutralitysim_silo (
    Cluster text not null references neutralitysim_cluster on delete cascade,
    Address text not null,
    Port int not null,
    Generation int not null,
    SiloName text not null,
    HostName text not null,
    Status int not null,
    ProxyPort int not null,
    SuspectTimes text,
    StartTime timestamptz not null,
    IAmAliveTime timestamptz not null,
    primary key (Cluster, Address, Port, Generation)
);

-- One row per run under way, of which the latest month is kept. The version counts the writes.
create table if not exists neutralitysim_run (
    Cluster text not null,
    Kind text not null,
    Run text not null,
    Version int not null,
    Payload bytea not null,
    primary key (Cluster, Kind, Run)
);

-- One row per state of a workshop and per batch of entries of its journal. A row without payload has been emptied, and is never written
-- again by who does not know its version.
create table if not exists neutralitysim_workshop (
    Cluster text not null,
    Kind text not null,
    Id text not null,
    Version int not null,
    Payload bytea,
    primary key (Cluster, Kind, Id)
);

-- What an earlier version of the program kept is of no use to this one.
drop table if exists neutralitysim_checkpoint;

-- The lock on the version's row is what makes a change atomic: whoever comes second with the same version waits
-- here, then finds another version and changes nothing. It goes with the transaction.
create or replace function neutralitysim_lock_version(of_cluster text, expected_version int) returns boolean
language plpgsql as $$
begin
    perform from neutralitysim_cluster where Cluster = of_cluster and Version = expected_version for update;
    return found;
end
$$;

create or replace function neutralitysim_raise_version(of_cluster text) returns void
language sql as $$
    update neutralitysim_cluster set Version = Version + 1 where Cluster = of_cluster;
$$;

-- 1 when the member was added, 0 when the version was another or the member is there already.
create or replace function neutralitysim_add_silo(silo neutralitysim_silo, expected_version int) returns int
language plpgsql as $$
begin
    if not neutralitysim_lock_version(silo.Cluster, expected_version) then
        return 0;
    end if;
    insert into neutralitysim_silo select silo.* on conflict do nothing;
    if not found then
        return 0;
    end if;
    perform neutralitysim_raise_version(silo.Cluster);
    return 1;
end
$$;

-- 1 when the member was changed, 0 when the version was another or there is no such member.
create or replace function neutralitysim_change_silo(
    of_cluster text, at_address text, at_port int, of_generation int,
    new_status int, new_suspect_times text, alive_at timestamptz, expected_version int
) returns int
language plpgsql as $$
begin
    if not neutralitysim_lock_version(of_cluster, expected_version) then
        return 0;
    end if;
    update neutralitysim_silo
    set Status = new_status, SuspectTimes = new_suspect_times, IAmAliveTime = alive_at
    where Cluster = of_cluster and Address = at_address and Port = at_port and Generation = of_generation;
    if not found then
        return 0;
    end if;
    perform neutralitysim_raise_version(of_cluster);
    return 1;
end
$$;

-- Orleans has one query for all it keeps: kinds of grains tell workshops from runs.
create or replace function neutralitysim_write(
    of_cluster text, of_kind text, of_key text, known_version int, content bytea
) returns int
language plpgsql as $$
declare
    written int;
begin
    if of_kind like 'workshop%' then
        -- Null where somebody else has written since: what was acknowledged is never written over.
        insert into neutralitysim_workshop as kept (Cluster, Kind, Id, Version, Payload)
        values (of_cluster, of_kind, of_key, coalesce(known_version, 0) + 1, content)
        on conflict (Cluster, Kind, Id) do update set Version = kept.Version + 1, Payload = excluded.Payload
        where kept.Version = known_version
        returning Version into written;
    else
        -- Whoever writes last is right, also where it does not know what it replaces: a run has one owner, whose write may have been
        -- carried out without its hearing of it, and two that take themselves for the owner write the same months.
        insert into neutralitysim_run as kept (Cluster, Kind, Run, Version, Payload)
        values (of_cluster, of_kind, of_key, 1, content)
        on conflict (Cluster, Kind, Run) do update
        set Version = greatest(kept.Version, coalesce(known_version, 0)) + 1, Payload = excluded.Payload
        returning Version into written;
    end if;
    return written;
end
$$;

-- Orleans wants another version back than it passed, whether or not there was a row.
create or replace function neutralitysim_clear(of_cluster text, of_kind text, of_key text, known_version int) returns int
language plpgsql as $$
begin
    if of_kind like 'workshop%' then
        update neutralitysim_workshop set Version = Version + 1, Payload = null
        where Cluster = of_cluster and Kind = of_kind and Id = of_key;
    else
        delete from neutralitysim_run where Cluster = of_cluster and Kind = of_kind and Run = of_key;
    end if;
    return coalesce(known_version, 0) + 1;
end
$$;

-- Orleans passes what stands behind @ by name. Status 3 is Active.
insert into OrleansQuery (QueryKey, QueryText) values
    ('InsertMembershipVersionKey', $$
        with created as (
            insert into neutralitysim_cluster (Cluster) values (@DeploymentId) on conflict do nothing returning 1
        )
        select count(*)::int from created
    $$),
    -- The order is that of the table's columns.
    ('InsertMembershipKey', $$
        select neutralitysim_add_silo(
            row(@DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, null,
                @StartTime, @IAmAliveTime)::neutralitysim_silo,
            @Version)
    $$),
    ('UpdateMembershipKey', $$
        select neutralitysim_change_silo(
            @DeploymentId, @Address, @Port, @Generation, @Status, @SuspectTimes, @IAmAliveTime, @Version)
    $$),
    -- A sign of life changes nothing others decide on, so it leaves the version alone.
    ('UpdateIAmAlivetimeKey', $$
        update neutralitysim_silo set IAmAliveTime = @IAmAliveTime
        where Cluster = @DeploymentId and Address = @Address and Port = @Port and Generation = @Generation
    $$),
    -- Left joins: the version must come back for a cluster or a silo that has no row; StartTime is null then.
    ('MembershipReadAllKey', $$
        select silo.*, Version
        from neutralitysim_cluster
        left join neutralitysim_silo silo using (Cluster)
        where Cluster = @DeploymentId
    $$),
    ('MembershipReadRowKey', $$
        select silo.*, Version
        from neutralitysim_cluster
        left join (
            select * from neutralitysim_silo where Address = @Address and Port = @Port and Generation = @Generation
        ) silo using (Cluster)
        where Cluster = @DeploymentId
    $$),
    -- A silo without a proxy port takes no clients.
    ('GatewaysQueryKey', $$
        select Address, ProxyPort, Generation
        from neutralitysim_silo
        where Cluster = @DeploymentId and Status = @Status and ProxyPort > 0
    $$),
    ('CleanupDefunctSiloEntriesKey', $$
        delete from neutralitysim_silo
        where Cluster = @DeploymentId and IAmAliveTime < @IAmAliveTime and Status <> 3
    $$),
    -- The members go with their cluster.
    ('DeleteMembershipTableEntriesKey', $$
        delete from neutralitysim_cluster where Cluster = @DeploymentId
    $$),
    ('WriteToStorageKey', $$
        select neutralitysim_write(
            @ServiceId, @GrainTypeString, @GrainIdExtensionString, @GrainStateVersion, @PayloadBinary
        ) as NewGrainStateVersion
    $$),
    ('ReadFromStorageKey', $$
        select Payload as PayloadBinary, Version
        from neutralitysim_run
        where Cluster = @ServiceId and Kind = @GrainTypeString and Run = @GrainIdExtensionString
        union all
        select Payload as PayloadBinary, Version
        from neutralitysim_workshop
        where Cluster = @ServiceId and Kind = @GrainTypeString and Id = @GrainIdExtensionString
    $$),
    ('ClearStorageKey', $$
        select neutralitysim_clear(@ServiceId, @GrainTypeString, @GrainIdExtensionString, @GrainStateVersion)
    $$)
on conflict (QueryKey) do update set QueryText = excluded.QueryText;
