using System.Security.Cryptography;
using System.Text;
using Geralt;

namespace EfpConnect.Credentials.Passwords;

/// <inheritdoc cref="IPasswordHasher"/>
internal sealed class Argon2PasswordHasher : IPasswordHasher, IDisposable
{
    private readonly int _passes;
    private readonly int _memory;
    private readonly string _nobody;
    private readonly SemaphoreSlim _cores = new(Environment.ProcessorCount);

    public Argon2PasswordHasher(PasswordOptions options)
    {
        (_passes, _memory) = (options.HashPasses, options.HashMemory * 1024 * 1024);
        _nobody = Hash(RandomNumberGenerator.GetHexString(64));
    }

    public Task<string> HashAsync(string password, CancellationToken cancellationToken) =>
        OnACore(() => Hash(password), cancellationToken);

    public Task<PasswordCheck> VerifyAsync(string hash, string password, CancellationToken cancellationToken) =>
        OnACore(() => Verify(hash, password), cancellationToken);

    public async Task<PasswordCheck> VerifyNobodyAsync(string password, CancellationToken cancellationToken)
    {
        await VerifyAsync(_nobody, password, cancellationToken);
        return PasswordCheck.Wrong;
    }

    public void Dispose() => _cores.Dispose();

    private async Task<T> OnACore<T>(Func<T> compute, CancellationToken cancellationToken)
    {
        await _cores.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(compute, cancellationToken);
        }
        finally
        {
            _cores.Release();
        }
    }

    private string Hash(string password)
    {
        Span<char> hash = stackalloc char[Argon2id.HashSize];
        Argon2id.ComputeHash(hash, Bytes(password), _passes, _memory);
        return hash.TrimEnd('\0').ToString();
    }

    private PasswordCheck Verify(string hash, string password) => Argon2id.VerifyHash(hash, Bytes(password))
        ? new(Matches: true, Argon2id.NeedsRehash(hash, _passes, _memory))
        : PasswordCheck.Wrong;

    private static byte[] Bytes(string password) => Encoding.UTF8.GetBytes(PasswordText.Normalise(password));
}
