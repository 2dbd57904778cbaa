namespace EfpConnect.Mail.Transport;

/// <summary>Reads back what the folder transport wrote.</summary>
public interface IMailbox
{
    /// <summary>The newest first, those to one address when it is given.</summary>
    IReadOnlyList<StoredMail> Latest(string? to, int limit);

    StoredMail? Find(string id);
}
