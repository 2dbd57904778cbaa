namespace EfpConnect.Domain.Tests.Habilitations;

/// <summary>Which roles go together (rules §5).</summary>
public class RoleRulesTests
{
    [Theory, Trait("Rule", "§5 ChangeRoles")]
    [InlineData("gestionnaire")]
    [InlineData("lecteur")]
    [InlineData("catalogue")]
    [InlineData("catalogue administratif")]
    [InlineData("financier catalogue administratif")]
    [Trait("Rule", "§5 ChangeRoles")]
    public void One_role_or_several_of_the_three_that_cumulate(string roles) => Assert.True(ServiceCatalogue.Edof.Accepts(Read(roles)));

    [Theory, Trait("Rule", "§5 ChangeRoles")]
    [InlineData("")]
    [InlineData("gestionnaire lecteur")]
    [InlineData("gestionnaire catalogue")]
    [InlineData("lecteur financier")]
    [InlineData("catalogue catalogue")]
    [InlineData("gestionnaire gestionnaire")]
    [InlineData("utilisateur")]
    [Trait("Rule", "§5 ChangeRoles")]
    public void No_other_combination(string roles) => Assert.False(ServiceCatalogue.Edof.Accepts(Read(roles)));

    [Fact, Trait("Rule", "§5 Grant")]
    public void The_default_role_is_gestionnaire() => Assert.Equal(Manager, ServiceCatalogue.Edof.DefaultRole);

    [Fact]
    public void A_service_without_roles_has_one_implied()
    {
        var ceres = ServiceCatalogue.Of(Ceres);

        Assert.True(ceres.Accepts([ceres.DefaultRole]));
        Assert.False(ceres.Accepts([Manager]));
        Assert.False(ceres.NeedsReferencing);
    }

    private static Role[] Read(string roles) => [.. roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => Role.Parse(r))];
}
