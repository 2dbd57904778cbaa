using System.Security.Cryptography;
using System.Text;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Users;

namespace EfpConnect.WebHost.Demo;

/// <summary>Somebody to sign in as. The same name always gets the same account, so that making the demonstration twice makes one.</summary>
internal sealed record DemoPerson(Title Title, string FirstName, string LastName, string Address, Siren Company)
{
    public EmailAddress Email => EmailAddress.Parse(Address);

    public UserId Id => UserId.Parse(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"demo/{Address}")).AsSpan(0, 16)));

    public Person Person => new(Id, new Identity(Title, FirstName, LastName), Email);
}
