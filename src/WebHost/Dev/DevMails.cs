using EfpConnect.Mail.Transport;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Dev;

/// <summary>The mails that were sent, for programs, and their HTML for the frame of the mailbox page.</summary>
internal static class DevMails
{
    private const int Most = 200;

    // A mail is shown as in a mail reader: its own styles, no script, nothing from elsewhere.
    private const string MailPolicy = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    public static void MapDevMails(this IEndpointRouteBuilder routes)
    {
        var mails = routes.MapGroup("/dev/mails").AllowAnonymous().ExcludeFromDescription();
        mails.MapGet("", List);
        mails.MapGet("/{id}/html", Html);
    }

    private static Ok<IReadOnlyList<StoredMail>> List(string? to, IMailbox mailbox) => TypedResults.Ok(mailbox.Latest(to, Most));

    private static Results<ContentHttpResult, NotFound> Html(string id, IMailbox mailbox, HttpResponse response)
    {
        if (mailbox.Find(id) is not { } mail) return TypedResults.NotFound();

        response.Headers.ContentSecurityPolicy = MailPolicy;
        response.Headers.XFrameOptions = "SAMEORIGIN";
        return TypedResults.Content(mail.Html, "text/html; charset=utf-8");
    }
}
