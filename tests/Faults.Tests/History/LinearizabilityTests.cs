namespace EfpConnect.Faults.Tests.History;

public sealed class LinearizabilityTests
{
    private static readonly GrantModel Model = new();

    [Fact]
    public void Calls_that_overlap_may_have_come_in_any_order() =>
        Assert.True(Check(Set("one", "lecteur", 0, 10), Set("two", "gestionnaire", 1, 9), Read("lecteur", 11, 12)).Holds);

    [Fact]
    public void A_call_that_had_ended_came_before_those_that_had_not_begun() =>
        Assert.False(Check(Set("one", "lecteur", 0, 1), Set("two", "gestionnaire", 2, 3), Read("lecteur", 4, 5)).Holds);

    [Fact]
    public void A_call_without_an_answer_may_take_effect_late() =>
        Assert.True(Check(Lost("one", "lecteur", 0), Read(GrantModel.Nothing, 1, 2), Read("lecteur", 3, 4)).Holds);

    [Fact]
    public void A_call_without_an_answer_may_never_take_effect() =>
        Assert.True(Check(Lost("one", "lecteur", 0), Read(GrantModel.Nothing, 1, 2)).Holds);

    [Fact]
    public void A_call_without_an_answer_takes_effect_once() =>
        Assert.False(Check(Lost("one", "lecteur", 0), Read("lecteur", 1, 2), Read(GrantModel.Nothing, 3, 4)).Holds);

    [Fact]
    public void A_call_takes_no_effect_before_it_is_made() =>
        Assert.False(Check(Read("lecteur", 0, 1), Set("one", "lecteur", 2, 3)).Holds);

    [Fact]
    public void What_is_read_in_the_end_must_be_what_was_acknowledged() =>
        Assert.False(Linearizability.Check(Model, [Set("one", "lecteur", 0, 1)], last => last.Roles == GrantModel.Nothing).Holds);

    [Fact]
    public void Each_key_is_checked_by_itself_and_only_the_wrong_one_is_told()
    {
        var wrong = Linearizability.CheckEach(Model, [Set("one", "lecteur", 0, 1), Read(GrantModel.Nothing, 2, 3) with { Key = "other" }, Read("x", 4, 5)], _ => _ => true);

        Assert.Contains("No order for one's place: 1 of 2 calls", Assert.Single(wrong).Reason);
    }

    /// <summary>Sixty-four at once, and nothing fits: the search must end all the same.</summary>
    [Fact]
    public void An_impossible_history_of_many_calls_at_once_is_told_at_once()
    {
        var calls = Enumerable.Range(0, 64).Select(i => new Call<CodeAct>($"{i}", "code", new CodeAct.Redeem($"{i}", $"{i}"), 0, 100, i < 2 ? Answers.Done : CodeModel.AlreadyUsed));

        Assert.False(Linearizability.Check(new CodeModel(), calls, _ => true).Holds);
    }

    private static Verdict Check(params Call<GrantAct>[] calls) => Linearizability.Check(Model, calls, _ => true);

    private static Call<GrantAct> Set(string operation, string roles, long from, long to) => Of(new GrantAct.Set(operation, roles), from, to, Answers.Done);

    private static Call<GrantAct> Lost(string operation, string roles, long from) => Of(new GrantAct.Set(operation, roles), from, Call<GrantAct>.Never, null);

    private static Call<GrantAct> Read(string roles, long from, long to) => Of(new GrantAct.Read(), from, to, roles);

    private static Call<GrantAct> Of(GrantAct act, long from, long to, string? answer) => new("client", "one's place", act, from, to, answer);
}
