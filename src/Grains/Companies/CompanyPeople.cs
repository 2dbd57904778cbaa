using System.Security.Cryptography;
using System.Text;
using EfpConnect.Grains.Aggregates;
using EfpConnect.Grains.Emails;

namespace EfpConnect.Grains.Companies;

/// <summary>Finds the people a company decides about, and names what it decides.</summary>
internal sealed class CompanyPeople(IGrainFactory grains, EmailKeys emails, TimeProvider clock)
{
    public Task<UserView?> FindAsync(UserId id) => grains.User(id).ViewAsync().WithinTurnAsync(clock);

    public Task<UserView?> OwnerOfAsync(EmailAddress email) => LookUpAsync(email).WithinTurnAsync(clock);

    /// <summary>The id of the n-th thing that an operation makes: the same operation again makes the same things.</summary>
    public string IdOf(OperationId operation, int n) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{operation}#{n}")).AsSpan(0, 16));

    private async Task<UserView?> LookUpAsync(EmailAddress email) =>
        await (await emails.FindAsync(email)).OwnerAsync() is { } owner ? await grains.User(owner).ViewAsync() : null;
}
