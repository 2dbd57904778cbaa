namespace EfpConnect.Faults.Tests.Load.Mails;

/// <summary>The count of mails finds what it is there to find.</summary>
public sealed class ExpectedMailsTests
{
    private const string Nadia = "nadia@lumiere.example";

    private readonly ExpectedMails _expected = new();

    public ExpectedMailsTests() => _expected.Expect(Template.RequestSent, Nadia);

    [Fact]
    public void What_came_once_is_clean() => Compare(Mail("1")).AssertClean();

    [Fact]
    public void What_is_owed_and_did_not_come_is_missing() => Assert.Single(Compare().Missing);

    [Fact]
    public void A_copy_is_repeated_not_unexpected()
    {
        var audit = Compare(Mail("1"), Mail("1"));

        Assert.Equal((1, 2, 0), (audit.Repeated, audit.MostCopies, audit.Unexpected.Count));
    }

    [Fact]
    public void A_second_mail_of_the_kind_is_unexpected() => Assert.Single(Compare(Mail("1"), Mail("2")).Unexpected);

    [Fact]
    public void A_mail_that_no_template_explains_is_unexpected() =>
        Assert.Single(Compare(Mail("1"), Mail("2") with { Template = Template.Of("Bonne année") }).Unexpected);

    private static DeliveredMail Mail(string id) => new(id, Template.Of("Votre demande d’accès à EDOF a été envoyée"), Nadia);

    private MailAudit Compare(params DeliveredMail[] delivered) => _expected.Compare(delivered);
}
