using System.Security.Cryptography;
using System.Text;
using EfpConnect.Grains.Emails;

namespace EfpConnect.Grains.Companies;

/// <summary>Finds the people a company decides about, and names what it decides.</summary>
internal sealed class CompanyPeople(IGrainFactory grains, EmailKeys emails)
{
    public Task<UserView?> FindAsync(UserId id) => grains.User(id).ViewAsync();

    public async Task<UserView?> OwnerOfAsync(EmailAddress email) =>
        await (await emails.FindAsync(email)).OwnerAsync() is { } owner ? await FindAsync(owner) : null;

    /// <summary>The id of the n-th thing that an operation makes: the same operation again makes the same things.</summary>
    public string IdOf(OperationId operation, int n) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{operation}#{n}")).AsSpan(0, 16));
}
