using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Acts;

/// <summary>Names what a form asks for: the same form of the same browser with the same content is the same act, and nothing else is.</summary>
internal sealed class PostedAct(VisitorCookie visitors, IOptions<AntiforgeryOptions> antiforgery)
{
    public const string IdField = "operationId";

    // They differ between two sendings of one act, or say nothing about it.
    private static readonly string[] NotOfTheAct = [IdField, "CaptchaId", "Answer", "Refresh"];

    /// <param name="posted">The hidden id of the form; one that the page did not make counts for nothing.</param>
    public OperationId OperationOf(HttpContext context, string? posted)
    {
        if (!UnguessableText.IsOne(posted) || !context.Request.HasFormContentType) return OperationId.New();

        var caller = context.User.SessionId() ?? visitors.Read(context);
        var address = context.Request.Path + context.Request.QueryString;
        return OperationId.Parse(ActDigest.Of([caller, address, posted, .. ContentOf(context.Request.Form)]));
    }

    private IEnumerable<string?> ContentOf(IFormCollection form) =>
        from field in form
        where field.Key != antiforgery.Value.FormFieldName && !NotOfTheAct.Contains(field.Key, StringComparer.OrdinalIgnoreCase)
        orderby field.Key
        from part in field.Value.Prepend(field.Key)
        select part;
}
