using EfpConnect.Domain.Identifiers;
using EfpConnect.Mail.Rendering;
using EfpConnect.Mail.Transport;

namespace EfpConnect.Mail.Tests.Transport;

internal static class Outgoing
{
    public static OutgoingMail Mail(string id = "outbox-3/42", string to = "helene@exemple.fr", string subject = "Accès à EDOF : c’est prêt") =>
        new(id, EmailAddress.Parse(to), new RenderedMail(subject, "Bonjour Hélène,\nà bientôt.\n", "<p>Bonjour Hélène, à bientôt.</p>"));
}
