using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Tests.Portal;

/// <summary>Gives each test a company of its own, so that none meets another's codes and managers.</summary>
internal sealed class Samples(ICompanyDirectory directory, string referencing)
{
    private readonly Queue<Sample> _left = new(
        File.ReadLines(referencing).Skip(1).Select(line => Siret.Parse(line.Split(';')[0]).Siren).Distinct()
            .Where(siren => directory.Find(siren) is { Active: true, Masked: false } company && !IsTried(company.Name))
            .Select(siren => Of(siren, [.. directory.Establishments(siren).Where(at => at.Active && at.IsReferencedFor(ServiceCatalogue.Edof.Id))]))
            .OfType<Sample>());

    public Sample Next()
    {
        lock (_left) return _left.Dequeue();
    }

    // Those that a new portal has people in, to try it on.
    private static bool IsTried(string name) => name is "Académie Lumière Formation" or "Horizon Compétences";

    private static Sample? Of(Siren siren, Establishment[] open) =>
        open is [var first, var second, ..] ? new(siren.ToString(), first.Siret.ToString(), second.Siret.ToString()) : null;
}
