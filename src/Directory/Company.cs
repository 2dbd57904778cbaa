using EfpConnect.Domain.Identifiers;

namespace EfpConnect.CompanyDirectory;

/// <summary>A company (unité légale) as the SIRENE register knows it.</summary>
/// <param name="Town">Where its head office is; null when the register does not say.</param>
/// <param name="Masked">Partial diffusion: the register withholds its name, and only its exact number finds it (rules §12).</param>
public sealed record Company(Siren Siren, string Name, string? Town, bool Active, bool Masked)
{
    /// <summary>When it was first seen ceased; null while it is active, or when nobody ever saw it active.</summary>
    public DateTimeOffset? ClosureSeenAt { get; init; }

    /// <summary>What stands for the name of a company that asked INSEE not to publish it.</summary>
    public const string MaskedName = "[Entreprise non diffusible]";
}
