using System.ComponentModel.DataAnnotations;
using EfpConnect.Credentials.Keys;
using Microsoft.Extensions.Options;

namespace EfpConnect.Credentials;

/// <summary>Refuses to start on a missing or weak pepper, or a number out of bounds, without repeating the secret.</summary>
internal sealed class CredentialsOptionsCheck : IValidateOptions<CredentialsOptions>
{
    public ValidateOptionsResult Validate(string? name, CredentialsOptions options)
    {
        var faults = new List<string>();
        if (options.Pepper.Count == 0) faults.Add("Pepper: indiquez-en au moins un, 32 octets aléatoires ou plus en base64.");
        faults.AddRange(options.Pepper.Where(entry => !Pepper.IsUsable(entry.Key, entry.Value)).Select(entry =>
            $"Pepper:{entry.Key}: indiquez {Pepper.MinBytes} octets ou plus en base64, sous un nom de 1 à 16 lettres, chiffres ou traits d’union."));
        faults.AddRange(OutOfBounds(options.Passwords));
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> OutOfBounds(object section)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(section, new ValidationContext(section), results, validateAllProperties: true);
        return results.Select(result => $"Passwords: {result.ErrorMessage}");
    }
}
