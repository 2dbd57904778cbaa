namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>A test on the split portal, with a company of its own; it leaves the store well.</summary>
[Collection(SplitCollection.Name)]
public abstract class SplitTest(SplitPortal portal) : IDisposable
{
    /// <summary>Longer than anything read may be believed.</summary>
    protected static readonly TimeSpan AWhile = TimeSpan.FromSeconds(6);

    protected PortalCluster Here => portal.Here;

    protected PortalCluster There => portal.There;

    protected static ServiceId Edof => ServiceCatalogue.Edof.Id;

    protected static OperationId Act => OperationId.New();

    protected Siren Company { get; } = EveryCompany.New();

    protected Siret Place => EveryCompany.Place(Company);

    protected ICompanyGrain CompanyHere => Here.Grains.Company(Company);

    protected ICompanyGrain CompanyThere => There.Grains.Company(Company);

    public void Dispose()
    {
        Here.Storage.Heal();
        There.IsGivenUp = false;
        Here.Clock.Advance(AWhile);   // what was said of a silo is believed for a second
    }
}
