using EfpConnect.Grains.Aggregates;

namespace EfpConnect.Grains.Tests.DeadLetters;

/// <summary>Support needs its list just when something does not answer: what cannot be read is listed, hides no letter, and takes less than a client waits.</summary>
public sealed class UnreadableTests(PortalCluster portal) : DeadLetterTest(portal)
{
    private static readonly TimeSpan AsAClientWaits = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_grain_that_cannot_be_read_is_listed_and_hides_no_letter()
    {
        await SetOneAsideAsync();
        var unreadable = Portal.Grains.Company(EveryCompany.New()).GetGrainId();
        Portal.Storage.IsUnreadable = grain => grain == unreadable.ToString();
        await Portal.Grains.GetGrain<ISweeperGrain>(0).ArmAsync(unreadable);

        await AssertSeenAndRetriedBesideAsync("company");
    }

    [Fact]
    public async Task A_sweeper_that_cannot_be_read_is_listed_and_hides_no_letter_of_another()
    {
        await SetOneAsideAsync();
        var unreadable = SweeperOfOthers().GetGrainId();
        Portal.Storage.IsUnreadable = grain => grain == unreadable.ToString();

        await AssertSeenAndRetriedBesideAsync("sweeper");
    }

    [Fact]
    public async Task Any_number_of_grains_that_do_not_answer_take_less_than_a_client_waits()
    {
        await SetOneAsideAsync();
        var frozen = Enumerable.Range(0, 100).Select(_ => Portal.Grains.Company(EveryCompany.New()).GetGrainId()).ToList();
        var names = frozen.Select(grain => grain.ToString()).ToHashSet();
        var release = new TaskCompletionSource();
        Portal.Storage.ReadGate = grain => names.Contains(grain) ? release.Task : Task.CompletedTask;
        foreach (var grain in frozen) await SweeperOfOthers().ArmAsync(grain);

        await AssertSeenAndRetriedBesideAsync("company");

        release.SetResult();
    }

    private async Task SetOneAsideAsync()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        await ApproveThenBreakAsync(manager, await Portal.SignUpAsync(Company));
        await VisitAsync(Visits);
        Portal.Storage.Heal();
        Portal.Register.Fails = _ => false;
    }

    private async Task AssertSeenAndRetriedBesideAsync(string unreadable)
    {
        var letters = Portal.Grains.DeadLetters();
        var mine = Assert.Single(await MineAsync().WaitAsync(AsAClientWaits), letter => letter.What == "request-approved");

        var listed = await letters.ListAsync().WaitAsync(AsAClientWaits);
        var retried = await letters.RetryAsync(mine.Id).WaitAsync(AsAClientWaits);

        Assert.Contains(listed, letter => letter.Kind == DeadLetterKind.Unreadable && letter.Source == unreadable);
        Assert.Equal(RetryAnswer.Delivered, retried);
    }

    /// <summary>One of the swept, which does not know of this company.</summary>
    private ISweeperGrain SweeperOfOthers() => Enumerable.Range(0, 16).Select(shard => Portal.Grains.GetGrain<ISweeperGrain>(shard))
        .First(sweeper => Portal.Storage.Json(sweeper.GetGrainId().ToString())?.Contains(Company.ToString(), StringComparison.Ordinal) != true);
}
