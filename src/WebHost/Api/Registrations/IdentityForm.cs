using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Api.Errors;

namespace EfpConnect.WebHost.Api.Registrations;

/// <summary>Reads an identity, or says of each field what is wrong with it.</summary>
internal static class IdentityForm
{
    private const string WrongTitle = "Choisissez «\u00a0madame\u00a0» ou «\u00a0monsieur\u00a0».";

    private const string WrongName = "Utilisez des lettres, des espaces, des traits d’union et des apostrophes, 80\u00a0caractères au plus.";

    public static (Identity? Identity, FieldErrors Errors) Read(GiveIdentity body)
    {
        var title = TitleOf(body.Title);
        var (lastName, firstName) = (Identity.ReadName(body.LastName), Identity.ReadName(body.FirstName));
        var errors = new FieldErrors()
            .Add("title", title is null, WrongTitle)
            .Add("lastName", lastName is null, WrongName)
            .Add("firstName", firstName is null, WrongName);
        return (errors.Any ? null : new Identity(title!.Value, firstName!, lastName!), errors);
    }

    private static Title? TitleOf(string typed) => typed switch
    {
        "madame" => Title.Madame,
        "monsieur" => Title.Monsieur,
        _ => null,
    };
}
