using EfpConnect.Domain.Invitations;

namespace EfpConnect.Domain.Tests.Invitations;

public class DoubtfulAddressTests
{
    [Theory, Trait("Rule", "§9 Create")]
    [InlineData("contact@lumiere.example", AddressDoubt.Shared)]
    [InlineData("RH@lumiere.example", AddressDoubt.Shared)]
    [InlineData("paul@yopmail.com", AddressDoubt.Disposable)]
    [InlineData("contact.paul@lumiere.example", AddressDoubt.None)]
    [InlineData("paul@lumiere.example", AddressDoubt.None)]
    public void An_address_that_looks_shared_or_disposable_is_worth_a_warning(string address, AddressDoubt doubt) =>
        Assert.Equal(doubt, DoubtfulAddress.Of(EmailAddress.Parse(address)));
}
