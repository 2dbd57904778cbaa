using System.Security.Cryptography;
using EfpConnect.Credentials;
using EfpConnect.Credentials.Codes;
using EfpConnect.Credentials.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>The pepper that the tests share with their silos: with it they mint codes themselves, as many as they like.</summary>
internal sealed class Secrets
{
    public const string PepperId = "test";

    private readonly ServiceProvider _credentials;

    public Secrets() => _credentials = new ServiceCollection().AddCredentials(credentials => credentials.Pepper[PepperId] = Pepper).BuildServiceProvider();

    public string Pepper { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    public string MintCode() => _credentials.GetRequiredService<IManagerCodeMint>().Mint().Symbols;

    public string FingerprintOf(KeyPurpose purpose, string text) => _credentials.GetRequiredService<IFingerprints>().Fingerprint(purpose, text);
}
