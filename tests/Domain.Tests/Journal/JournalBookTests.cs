using EfpConnect.Domain.Journal;

namespace EfpConnect.Domain.Tests.Journal;

/// <summary>The page in hand stays small, whatever the age of the company.</summary>
public sealed class JournalBookTests
{
    [Fact]
    public void A_full_page_gives_way_to_the_next_entry()
    {
        var book = Enumerable.Range(0, JournalBook.PageSize + 1).Aggregate(new JournalBook(), (book, _) => Write(book));

        Assert.Equal((1, 1), (book.FullPages, book.Page.Length));
        Assert.Equal(JournalBook.PageSize + 1, book.Page[0].Number);
    }

    [Fact]
    public void A_page_is_full_at_its_size_not_before()
    {
        var book = Enumerable.Range(0, JournalBook.PageSize - 1).Aggregate(new JournalBook(), (book, _) => Write(book));

        Assert.False(book.PageIsFull);
        Assert.True(Write(book).PageIsFull);
    }

    [Fact]
    public void Nothing_to_enter_changes_nothing() => Assert.Empty(new JournalBook().Write([], text => text).Events);

    [Fact]
    public void A_page_is_kept_once()
    {
        var first = JournalChain.Continue(null, [new(Now, JournalAct.UserAttached, Alice.Id)], text => text);
        var page = new JournalPage().Keep(first).Events.Aggregate(new JournalPage(), (page, e) => page.Evolve(e));

        Assert.Empty(page.Keep([]).Events);
        Assert.Equal(first, page.Entries);
    }

    private static JournalBook Write(JournalBook book) =>
        book.Write([new(Now, JournalAct.UserAttached, Alice.Id)], text => $"{text.Length}").Events.Aggregate(book, (b, e) => b.Evolve(e));
}
