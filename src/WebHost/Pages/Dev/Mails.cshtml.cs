using EfpConnect.Mail.Transport;
using EfpConnect.WebHost.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EfpConnect.WebHost.Pages.Dev;

/// <summary>Every mail that was sent, as its reader sees it.</summary>
internal sealed class MailsModel(IMailbox mailbox) : PageModel
{
    private const int Shown = 30;

    [BindProperty(SupportsGet = true, Name = "a")]
    public string? To { get; set; }

    public IReadOnlyList<StoredMail> Mails { get; private set; } = [];

    public void OnGet()
    {
        Mails = mailbox.Latest(string.IsNullOrWhiteSpace(To) ? null : To.Trim(), Shown);
        Response.Headers.ContentSecurityPolicy = $"{ContentPolicy.Of(HttpContext)}; frame-src 'self'";
    }
}
