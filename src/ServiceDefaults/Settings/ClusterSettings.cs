using System.ComponentModel.DataAnnotations;
using System.Net;

namespace EfpConnect.ServiceDefaults.Settings;

/// <summary>Section <c>Cluster</c>: what processes must agree on to be one portal.</summary>
public sealed class ClusterSettings : IValidatableObject
{
    public const string Section = "Cluster";

    /// <summary>Default: <c>CoHosted</c>.</summary>
    public ClusterMode Mode { get; set; } = ClusterMode.CoHosted;

    /// <summary>Changes after a restore. Default: <c>dev</c>.</summary>
    [Required, RegularExpression("[A-Za-z0-9._-]{1,63}", ErrorMessage = "Lettres, chiffres, point, tiret et souligné, 63 caractères au plus.")]
    public string Id { get; set; } = "dev";

    /// <summary>Part of every stored key: never changes. Default: <c>efp-connect</c>.</summary>
    [Required, RegularExpression("[A-Za-z0-9._-]{1,63}", ErrorMessage = "Lettres, chiffres, point, tiret et souligné, 63 caractères au plus.")]
    public string ServiceId { get; set; } = "efp-connect";

    /// <summary>Silo to silo. Default: 11111.</summary>
    [Range(1, 65535)]
    public int SiloPort { get; set; } = 11111;

    /// <summary>Client to silo. Default: 30000.</summary>
    [Range(1, 65535)]
    public int GatewayPort { get; set; } = 30000;

    /// <summary>The address other processes reach this silo at. Default: loopback, and only loopback is listened to.</summary>
    public string AdvertisedAddress { get; set; } = IPAddress.Loopback.ToString();

    internal IPAddress Advertised => IPAddress.Parse(AdvertisedAddress);

    /// <summary>Behind another address than loopback, a container's say, every interface is listened to.</summary>
    internal IPAddress Listening => IPAddress.IsLoopback(Advertised) ? Advertised : IPAddress.Any;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IPAddress.TryParse(AdvertisedAddress, out _))
            yield return new("Indiquez une adresse IP, par exemple 127.0.0.1.", [nameof(AdvertisedAddress)]);
        if (SiloPort == GatewayPort)
            yield return new("Choisissez un autre port que Cluster:SiloPort.", [nameof(GatewayPort)]);
    }
}
