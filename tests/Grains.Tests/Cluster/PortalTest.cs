namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>A test on the shared cluster, with a company of its own; it leaves the store well.</summary>
[Collection(PortalCollection.Name)]
public abstract class PortalTest(PortalCluster portal) : IDisposable
{
    protected PortalCluster Portal => portal;

    protected static ServiceId Edof => ServiceCatalogue.Edof.Id;

    protected Siren Company { get; } = EveryCompany.New();

    protected ICompanyGrain CompanyGrain => portal.Grains.Company(Company);

    protected Siret Place => EveryCompany.Place(Company);

    protected static OperationId Act => OperationId.New();

    public void Dispose()
    {
        portal.Storage.Heal();
        portal.Postbag.Meets = _ => { };
        portal.Register.Fails = _ => false;
    }

    protected async Task<UserView> ViewAsync(Person person) => (await portal.Grains.User(person.Id).ViewAsync())!;

    /// <summary>Asks for access to the company's first establishment.</summary>
    protected async Task<RequestView> AskAsync(Person person, OperationId? operation = null, Siret? place = null)
    {
        var asked = await CompanyGrain.SubmitAsync(operation ?? Act, person.Id, Edof, [place ?? Place], "Pour saisir les sessions.");
        Assert.True(asked.Succeeded, asked.Problem?.Code);
        return asked.Value[0];
    }

    protected Task<Outcome<RedemptionView>> RedeemAsync(OperationId operation, Person user, string code, Siret? place = null) =>
        portal.Grains.Redemption().RedeemAsync(operation, user.Id, code, Edof, place, acceptCharter: true);
}
