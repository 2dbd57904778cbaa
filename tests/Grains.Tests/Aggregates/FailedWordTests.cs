using EfpConnect.Grains.Aggregates;
using Microsoft.Extensions.Time.Testing;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>Calls that queue for a grain while the store is away: the first one waits for it, the others are told at once.</summary>
public sealed class FailedWordTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider _clock = new();
    private readonly UnreadableList _list = new();
    private readonly Freshness _freshness;

    public FailedWordTests() => _freshness = new(_list, _clock);

    [Fact]
    public async Task After_a_second_the_list_is_asked_again()
    {
        await FailAsync();
        _clock.Advance(Second);
        _list.IsReadable = true;

        Assert.True(await _freshness.HoldsAsync(_freshness.Now));
    }

    [Fact]
    public async Task For_a_second_from_its_end_nobody_waits_again()
    {
        _list.WhileAsked = () => _clock.Advance(3 * Second);
        await FailAsync();

        await FailAsync();

        Assert.Equal(1, _list.Asked);
    }

    private Task FailAsync() => Assert.ThrowsAsync<OrleansException>(async () => await _freshness.HoldsAsync(_freshness.Now));

    private sealed class UnreadableList : IMembership
    {
        public bool IsReadable { get; set; }

        public Action WhileAsked { get; set; } = () => { };

        public int Asked { get; private set; }

        public Task<bool> IsMemberAsync()
        {
            Asked++;
            WhileAsked();
            return IsReadable ? Task.FromResult(true) : throw new OrleansException("Away.");
        }
    }
}
