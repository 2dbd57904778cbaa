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
        if (options.Pepper.Count == 0) faults.Add("Pepper: at least one is required, base64 of 32 random bytes or more.");
        faults.AddRange(options.Pepper.Where(entry => !Pepper.IsUsable(entry.Key, entry.Value)).Select(entry =>
            $"Pepper:{entry.Key}: must be base64 of {Pepper.MinBytes} bytes or more, under a key id of 1 to 16 letters, digits or hyphens."));
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
