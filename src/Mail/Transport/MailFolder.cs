namespace EfpConnect.Mail.Transport;

/// <summary>The <c>mails</c> folder: one <c>time_id.eml</c> a mail, so that its names sort by time.</summary>
internal sealed class MailFolder(string root)
{
    private readonly string _path = Path.Combine(root, "mails");

    public string NewFile(string stamp, string id) => Path.Combine(Directory.CreateDirectory(_path).FullName, $"{stamp}_{id}.eml");

    public string? FileOf(string id) => StableId.IsPlain(id) ? Files($"*_{id}.eml").FirstOrDefault() : null;

    public IEnumerable<string> NewestFirst() => Files("*.eml").OrderByDescending(Path.GetFileName, StringComparer.Ordinal);

    public static string IdOf(string file) => Path.GetFileNameWithoutExtension(file).Split('_', 2)[^1];

    private IEnumerable<string> Files(string pattern) => Directory.Exists(_path) ? Directory.EnumerateFiles(_path, pattern) : [];
}
