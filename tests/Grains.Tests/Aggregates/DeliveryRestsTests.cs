using EfpConnect.Domain.Habilitations;
using EfpConnect.Grains.Aggregates;
using Microsoft.Extensions.Time.Testing;
using Orleans.Runtime;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>What fails rests longer and longer; how long, and whether for ever, depends on what the failure says.</summary>
public sealed class DeliveryRestsTests
{
    private readonly FakeTimeProvider _machine = new();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 15)]
    [InlineData(3, 30)]
    [InlineData(9, 30)]
    public void After_an_outage_things_go_on_within_a_minute(int visits, int seconds) => AssertRests(visits, seconds, new TimeoutException());

    [Theory]
    [InlineData(4, 60)]
    [InlineData(5, 120)]
    [InlineData(20, 300)]
    public void What_looks_like_a_bug_rests_five_minutes_at_most(int visits, int seconds) => AssertRests(visits, seconds, new InvalidOperationException());

    [Fact]
    public void What_was_waited_for_in_vain_rests_ten_seconds_for_everybody()
    {
        var rests = new DeliveryRests(_machine);
        var begun = rests.Now;
        _machine.Advance(TimeSpan.FromSeconds(1));
        rests.NoteWait(1, begun);
        Assert.True(rests.WaitedSince(begun));

        _machine.Advance(TimeSpan.FromSeconds(9));
        Assert.True(rests.Rests(1));

        _machine.Advance(TimeSpan.FromSeconds(1));
        Assert.False(rests.Rests(1));
    }

    [Fact]
    public void What_failed_at_once_does_not_rest_for_the_next_act()
    {
        var rests = new DeliveryRests(_machine);

        rests.NoteWait(1, rests.Now);

        Assert.False(rests.Rests(1));
    }

    [Fact]
    public void Success_ends_the_rest()
    {
        var rests = Failing(5, new TimeoutException());

        rests.Forget(1);

        Assert.False(rests.Rests(1));
    }

    [Fact]
    public void A_store_a_silo_or_a_way_that_is_away_is_an_outage_and_so_is_what_nobody_knows() =>
        Assert.All(
            [new TimeoutException(), new OrleansException(), new IOException(), new SiloUnavailableException(), new ObjectDisposedException("silo"), new OperationCanceledException(), new Exception()],
            failure => Assert.Equal(FailureKind.Outage, DeliveryFailure.KindOf(failure)));

    [Fact]
    public void A_refusal_is_named_by_its_code()
    {
        var refusal = new ConsequenceRefused(new SiretUnknown());

        Assert.Equal((FailureKind.Refusal, "siret.invalid"), (DeliveryFailure.KindOf(refusal), DeliveryFailure.NameOf(refusal)));
    }

    private void AssertRests(int visits, int seconds, Exception cause)
    {
        var rests = Failing(visits, cause);
        Assert.Equal(seconds > 0, rests.Rests(1));

        _machine.Advance(TimeSpan.FromSeconds(seconds));

        Assert.False(rests.Rests(1));
    }

    private DeliveryRests Failing(int visits, Exception cause)
    {
        var rests = new DeliveryRests(_machine);
        for (var visit = 0; visit < visits; visit++) rests.Note(new Dictionary<long, Exception> { [1] = cause });
        return rests;
    }
}
