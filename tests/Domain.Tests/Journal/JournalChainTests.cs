using EfpConnect.Domain.Journal;

namespace EfpConnect.Domain.Tests.Journal;

/// <summary>No entry of a journal can be changed, moved, added or taken out unseen.</summary>
public sealed class JournalChainTests
{
    private static readonly ImmutableArray<JournalEntry> Three =
    [
        new(Now, JournalAct.RequestSubmitted, Alice.Id) { User = Alice.Id, Service = Edof, Siret = Paris, Subject = "r1" },
        new(Now.AddDays(1), JournalAct.RequestRefused, Claire.Id) { User = Alice.Id, Service = Edof, Siret = Paris, Reason = "Trop tôt pour nous", Subject = "r1" },
        new(Now.AddDays(2), JournalAct.AccessGranted, Claire.Id) { User = Alice.Id, Service = Edof, Siret = Paris, Roles = [Catalogue, Finance] },
    ];

    private static readonly ImmutableArray<SealedEntry> Chain = JournalChain.Continue(null, Three, Seal);

    [Fact]
    public void What_was_written_verifies() => Assert.Null(FirstBroken(Chain));

    [Fact]
    public void Entries_are_numbered_from_one_without_a_gap() => Assert.Equal([1, 2, 3], Chain.Select(e => e.Number));

    [Fact]
    public void One_write_or_several_make_the_same_chain() =>
        Assert.Equal(Chain.Select(e => e.Seal), [.. Chain.Take(1).Concat(JournalChain.Continue(Chain[0], Three[1..], Seal)).Select(e => e.Seal)]);

    [Fact]
    public void A_changed_instant_is_found() => AssertFound(e => e with { At = e.At.AddTicks(1) });

    [Fact]
    public void A_changed_act_is_found() => AssertFound(e => e with { Act = JournalAct.RequestApproved });

    [Fact]
    public void A_changed_author_is_found() => AssertFound(e => e with { By = Denis.Id });

    [Fact]
    public void A_changed_person_is_found() => AssertFound(e => e with { User = Bruno.Id });

    [Fact]
    public void A_changed_place_is_found() => AssertFound(e => e with { Siret = Lyon });

    [Fact]
    public void A_changed_service_is_found() => AssertFound(e => e with { Service = Ceres });

    [Fact]
    public void A_changed_reason_is_found() => AssertFound(e => e with { Reason = "Trop tôt pour vous" });

    [Fact]
    public void A_changed_subject_is_found() => AssertFound(e => e with { Subject = "r2" });

    [Fact]
    public void Added_roles_are_found() => AssertFound(e => e with { Roles = [Reader] });

    [Fact]
    public void Words_moved_from_one_field_to_the_next_are_found() => AssertFound(e => e with { Reason = "Trop tôt pour nous;subject:2:r1", Subject = null });

    [Fact]
    public void An_entry_taken_out_is_found() => Assert.Equal(2, FirstBroken([Chain[0], Chain[2]]));

    [Fact]
    public void Two_entries_that_changed_places_are_found() => Assert.Equal(2, FirstBroken([Chain[0], Chain[2] with { Number = 2 }, Chain[1] with { Number = 3 }]));

    /// <summary>What is sealed stays as it was on the first day: journals of years ago must verify.</summary>
    [Fact]
    public void The_sealed_text_is_the_same_for_ever() =>
        Assert.Equal(
            "seal of 'seal of '\n1\nat:28:2025-05-12T08:04:00.0000000Z;act:16:RequestSubmitted;by:32:00000000000000000000000000000001;user:32:00000000000000000000000000000001;service:4:edof;siret:14:13002526500013;subject:2:r1;'\n2\n"
            + "at:28:2025-05-13T08:04:00.0000000Z;act:14:RequestRefused;by:32:00000000000000000000000000000003;user:32:00000000000000000000000000000001;service:4:edof;siret:14:13002526500013;reason:18:Trop tôt pour nous;subject:2:r1;'",
            Chain[1].Seal);

    private static void AssertFound(Func<JournalEntry, JournalEntry> change) =>
        Assert.Equal(2, FirstBroken(Chain.SetItem(1, Chain[1] with { Entry = change(Chain[1].Entry) })));

    private static long? FirstBroken(ImmutableArray<SealedEntry> chain) =>
        Enumerable.Range(0, chain.Length).Where(i => !chain[i].Follows(i == 0 ? null : chain[i - 1], (text, seal) => Seal(text) == seal)).Select(i => i + 1L).Cast<long?>().FirstOrDefault();

    private static string Seal(string text) => $"seal of '{text}'";
}
