using EfpConnect.Mail.Contents;

namespace EfpConnect.Mail.Rendering;

/// <summary>Puts a mail into words.</summary>
public interface IMailRenderer
{
    RenderedMail Render(MailContent content);
}
