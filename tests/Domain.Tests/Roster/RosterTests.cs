using EfpConnect.Domain.Roster;

namespace EfpConnect.Domain.Tests.Roster;

public class RosterTests
{
    [Fact]
    public void A_page_takes_200_users_and_the_next_begins()
    {
        var full = Enumerable.Range(1, 200).Aggregate(new RosterIndex(), (index, n) => Placed(index, Number(n)));

        Assert.Equal((200, 1, 0), (full.Users, full.Pages, full.PageOf(Number(200))));
        Assert.Equal(1, Placed(full, Number(201)).PageOf(Number(201)));
    }

    [Fact]
    public void Placing_somebody_again_places_him_once() => Assert.Equal([], Placed(new RosterIndex(), Number(1)).Place(Number(1)));

    [Fact]
    public void Whoever_was_placed_long_ago_is_told_a_page_that_is_read()
    {
        var index = Enumerable.Range(1, 400).Aggregate(new RosterIndex(), (index, n) => Placed(index, Number(n)));

        Assert.InRange(index.PageOf(Number(1)), 0, index.Pages - 1);
    }

    [Fact]
    public void A_newer_copy_replaces_an_older_one()
    {
        var page = Listed(Listed(new RosterPage(), Copy(1)), Copy(2) with { LastSignIn = Now });

        Assert.Equal(Now, Assert.Single(page.Entries).LastSignIn);
    }

    [Fact]
    public void An_older_copy_that_arrives_late_changes_nothing()
    {
        var page = Listed(new RosterPage(), Copy(2));

        Assert.Equal([], page.List(Copy(1)));
        Assert.Equal([], page.List(Copy(2)));
    }

    private static RosterEntry Copy(long version) => new(Alice, [], [], Now, null, version);

    private static UserId Number(int n) => UserId.Parse($"{n:x32}");

    private static RosterIndex Placed(RosterIndex index, UserId user) => index.Place(user).Events.Aggregate(index, (s, e) => s.Evolve(e));

    private static RosterPage Listed(RosterPage page, RosterEntry entry) => page.List(entry).Events.Aggregate(page, (s, e) => s.Evolve(e));
}
