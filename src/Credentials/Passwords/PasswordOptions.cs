using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Credentials.Passwords;

/// <summary>What a password must be, and the price of guessing one.</summary>
public sealed class PasswordOptions
{
    /// <summary>Shortest password, in characters. Default: 12.</summary>
    [Range(8, 64)]
    public int MinLength { get; set; } = 12;

    /// <summary>Longest password, in characters. Default: 128.</summary>
    [Range(64, 1024)]
    public int MaxLength { get; set; } = 128;

    /// <summary>From this length on, a phrase needs no capital, digit or special character. Default: 20.</summary>
    [Range(15, 64)]
    public int PhraseLength { get; set; } = 20;

    /// <summary>Longest run of one character. Default: 2.</summary>
    [Range(1, 10)]
    public int MaxRun { get; set; } = 2;

    /// <summary>Argon2id memory, in MiB. Default: 19 (OWASP).</summary>
    [Range(8, 1024)]
    public int HashMemory { get; set; } = 19;

    /// <summary>Argon2id passes over that memory. Default: 2 (OWASP).</summary>
    [Range(1, 20)]
    public int HashPasses { get; set; } = 2;
}
