using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>The lines of a referencing list: a SIRET and, when it is not EDOF, the service.</summary>
internal sealed class ReferencingLines(CsvSource csv)
{
    private readonly int _siret = csv.Required("siret");
    private readonly int _service = csv.Optional("service");

    public Parsed<ReferencingRow> Read()
    {
        if (!Siret.TryParse(csv.Text(_siret), null, out var siret)) return LineFault.InvalidSiret;
        if (Service() is not { } service) return LineFault.UnknownService;
        return new ReferencingRow(siret.ToString(), service.ToString());
    }

    private ServiceId? Service()
    {
        if (csv.Text(_service) is not { } name) return ServiceCatalogue.Edof.Id;
        return ServiceId.TryParse(name.ToLowerInvariant(), null, out var service) ? service : null;
    }
}
