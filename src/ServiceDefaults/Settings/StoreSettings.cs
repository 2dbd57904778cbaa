using System.ComponentModel.DataAnnotations;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Settings;

/// <summary>Section <c>Store</c>: what holds the state and where its files are.</summary>
public sealed class StoreSettings : IValidatableObject
{
    public const string Section = "Store";

    /// <summary>Default: <c>Embedded</c>.</summary>
    public StoreKind Kind { get; set; } = StoreKind.Embedded;

    /// <summary>The embedded store, the directory index, keys. Default: <c>./data</c>, from the current folder.</summary>
    [Required]
    public string Directory { get; set; } = "./data";

    /// <summary>A StackExchange.Redis connection string; required when the kind is <c>Redis</c>.</summary>
    public string? Redis { get; set; }

    /// <summary>In Production, starts on a Redis that does not let its durability be read, as managed ones may not. Default: false.</summary>
    public bool RedisUnchecked { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kind is StoreKind.Redis && !IsConnectionString(Redis))
            yield return new("Indiquez l’adresse du serveur, par exemple « redis:6379,password=… ».", [nameof(Redis)]);
    }

    private static bool IsConnectionString(string? text)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(text) && ConfigurationOptions.Parse(text).EndPoints.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
