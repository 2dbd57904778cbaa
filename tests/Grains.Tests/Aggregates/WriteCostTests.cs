namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>What the mechanism costs: one write an act; telling the sweeper, once between two of its visits.</summary>
public sealed class WriteCostTests(SplitPortal portal) : SplitTest(portal)
{
    [Fact]
    public async Task An_act_with_consequences_is_one_write_and_tells_the_sweeper_once()
    {
        var person = await Here.SignUpAsync(Company);
        await Here.SweepAsync();
        var (user, sweepers) = (Here.Storage.Writes($"user/{person.Id}"), Here.Storage.Writes("sweeper/"));

        for (var act = 0; act < 3; act++) await Here.Grains.User(person.Id).NoteSignInAsync(Act, null);

        Assert.Equal(user + 3, Here.Storage.Writes($"user/{person.Id}"));
        Assert.Equal(sweepers + 1, Here.Storage.Writes("sweeper/"));
    }

    [Fact]
    public async Task A_visit_is_one_write_and_the_next_one_none()
    {
        var person = await Here.SignUpAsync(Company);
        await Here.SweepAsync();
        await Here.Grains.User(person.Id).NoteSignInAsync(Act, null);
        var user = Here.Storage.Writes($"user/{person.Id}");

        await Here.SweepAsync();
        await Here.SweepAsync();

        Assert.Equal(user + 1, Here.Storage.Writes($"user/{person.Id}"));
    }
}
