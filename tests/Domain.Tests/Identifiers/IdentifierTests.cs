namespace EfpConnect.Domain.Tests.Identifiers;

public class IdentifierTests
{
    [Theory]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("../../../../../../../../../../..")]
    [InlineData(null)]
    public void Only_thirty_two_hexadecimal_digits_name_a_user(string? text) => Assert.False(UserId.TryParse(text, null, out _));

    [Fact]
    public void Every_new_user_has_his_own_id() => Assert.NotEqual(UserId.New(), UserId.New());

    [Theory]
    [InlineData("edof", true)]
    [InlineData("soffi", true)]
    [InlineData("EDOF", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_services_of_the_catalogue_parse(string? text, bool known) => Assert.Equal(known, ServiceId.TryParse(text, null, out _));

    [Theory]
    [InlineData("gestionnaire", true)]
    [InlineData("utilisateur", true)]
    [InlineData("administrateur", false)]
    [InlineData(null, false)]
    public void Only_roles_of_the_catalogue_parse(string? text, bool known) => Assert.Equal(known, Role.TryParse(text, null, out _));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [InlineData("é")]
    [InlineData(null)]
    public void An_operation_id_is_plain_printable_text(string? text) => Assert.False(OperationId.TryParse(text, null, out _));

    [Fact]
    public void The_same_part_of_an_act_has_the_same_id()
    {
        var act = OperationId.Parse("act");

        Assert.Equal(act.Part("mail"), act.Part("mail"));
        Assert.NotEqual(act.Part("mail"), act.Part("grant"));
        Assert.NotEqual(act, act.Part("mail"));
    }
}
