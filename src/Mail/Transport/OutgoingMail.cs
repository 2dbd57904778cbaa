using EfpConnect.Domain.Identifiers;
using EfpConnect.Mail.Rendering;

namespace EfpConnect.Mail.Transport;

/// <summary>A mail on its way to one person.</summary>
/// <param name="MessageId">Any id that stays the same however often the mail is sent: the Message-ID is made from it.</param>
public sealed record OutgoingMail(string MessageId, EmailAddress To, RenderedMail Content);
