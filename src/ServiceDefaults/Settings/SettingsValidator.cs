using System.ComponentModel.DataAnnotations;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Settings;

/// <summary>Says what is wrong with a section by key, value and what is allowed.</summary>
internal sealed class SettingsValidator<T>(string section, IConfiguration configuration) : IValidateOptions<T> where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var wrong = Attributes(options).Concat(Undefined(options)).Concat(Together(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Attributes(T options) =>
        from property in typeof(T).GetProperties()
        from rule in property.GetCustomAttributes(inherit: true).OfType<ValidationAttribute>()
        where !rule.IsValid(property.GetValue(options))
        select Line(property.Name, Allowed.By(rule));

    /// <summary>A number is read as any enumeration, named or not.</summary>
    private IEnumerable<string> Undefined(T options) =>
        from property in typeof(T).GetProperties()
        where property.PropertyType.IsEnum && !Enum.IsDefined(property.PropertyType, property.GetValue(options)!)
        select Line(property.Name, Allowed.In(property.PropertyType));

    private IEnumerable<string> Together(T options) =>
        from result in (options as IValidatableObject)?.Validate(new ValidationContext(options)) ?? []
        select Line(result.MemberNames.First(), result.ErrorMessage!);

    private string Line(string property, string allowed)
    {
        var key = $"{section}:{property}";
        return SettingText.Wrong(key, configuration[key], allowed);
    }
}
