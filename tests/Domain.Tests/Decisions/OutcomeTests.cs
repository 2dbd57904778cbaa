using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Decisions;

public class OutcomeTests
{
    private static readonly Outcome<string> Refused = new RequestUnknown();
    private static readonly Outcome<string> Done = "done";

    [Fact]
    public void A_success_has_a_value_and_no_problem() => Assert.Equal((true, "done", null), (Done.Succeeded, Done.Value, Done.Problem));

    [Fact]
    public void A_refusal_has_a_problem_and_reading_its_value_is_a_bug()
    {
        Assert.Equal((false, new RequestUnknown()), (Refused.Succeeded, Refused.Problem));
        Assert.Throws<InvalidOperationException>(() => Refused.Value);
    }

    [Fact]
    public void Either_is_matched()
    {
        Assert.Equal("done", Done.Match(value => value, problem => problem.Code));
        Assert.Equal("request.unknown", Refused.Match(value => value, problem => problem.Code));
    }
}
