using EfpConnect.Grains.Aggregates;
using Microsoft.Extensions.Time.Testing;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>Calls that queue for a store that is away: the first one waits for it, the others are told at once.</summary>
public sealed class StoreOutageTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider _clock = new();
    private readonly StoreOutage _store;

    public StoreOutageTests() => _store = new(_clock);

    [Fact]
    public async Task For_a_second_after_a_wait_nobody_asks_again()
    {
        await WaitInVainAsync(4 * Second);

        _clock.Advance(Second / 2);

        Assert.Throws<OrleansException>(_store.ThrowIfAway);
        await Assert.ThrowsAsync<OrleansException>(AnswerAsync);
    }

    [Fact]
    public async Task After_a_second_it_is_asked_again()
    {
        await WaitInVainAsync(4 * Second);

        _clock.Advance(Second);

        Assert.True(await AnswerAsync());
    }

    [Fact]
    public async Task What_fails_at_once_holds_up_nobody()
    {
        await WaitInVainAsync(Second / 2);

        Assert.True(await AnswerAsync());
    }

    [Fact]
    public async Task What_fails_while_others_are_answered_holds_up_nobody()
    {
        await FailAsync(async () =>
        {
            _clock.Advance(2 * Second);
            await AnswerAsync();
            _clock.Advance(2 * Second);
        });

        Assert.True(await AnswerAsync());
    }

    private Task<bool> AnswerAsync() => _store.AskAsync(() => Task.FromResult(true));

    private Task WaitInVainAsync(TimeSpan wait) => FailAsync(() =>
    {
        _clock.Advance(wait);
        return Task.CompletedTask;
    });

    private Task FailAsync(Func<Task> meanwhile) => Assert.ThrowsAsync<TimeoutException>(() => _store.AskAsync<bool>(async () =>
    {
        await meanwhile();
        throw new TimeoutException();
    }));
}
