using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace EfpConnect.WebHost.Shell;

/// <summary>Says in French what the framework says in English when a page gives no message of its own.</summary>
internal sealed class FrenchMessages : IValidationMetadataProvider
{
    public const string Required = "Ce champ est obligatoire.";

    public const string Invalid = "La valeur saisie n’est pas valable.";

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null) rule.ErrorMessage = MessageOf(rule);
        }
    }

    public static void Translate(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueIsInvalidAccessor(_ => Invalid);
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Invalid);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Invalid);
        messages.SetUnknownValueIsInvalidAccessor(_ => Invalid);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Invalid);
        messages.SetValueMustBeANumberAccessor(_ => "Indiquez un nombre.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Indiquez un nombre.");
        messages.SetValueMustNotBeNullAccessor(_ => Required);
        messages.SetMissingBindRequiredValueAccessor(_ => Required);
        messages.SetMissingKeyOrValueAccessor(() => Required);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Required);
    }

    private static string MessageOf(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => Required,
        StringLengthAttribute length => $"Ce texte ne peut pas dépasser {length.MaximumLength} caractères.",
        MaxLengthAttribute length => $"Ce texte ne peut pas dépasser {length.Length} caractères.",
        EmailAddressAttribute => "L’adresse e-mail n’est pas valable. Format attendu\u00a0: nom@example.com.",
        _ => Invalid,
    };
}
