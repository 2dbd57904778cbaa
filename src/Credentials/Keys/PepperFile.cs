using System.Security.Cryptography;

namespace EfpConnect.Credentials.Keys;

/// <summary>A pepper made once on the machine of a developer. In production it comes from the configuration.</summary>
public static class PepperFile
{
    /// <summary>The base64 text to put in <see cref="CredentialsOptions.Pepper"/>; the file is readable by its owner alone.</summary>
    public static string LoadOrCreate(string path)
    {
        if (!File.Exists(path)) Create(path);
        return File.ReadAllText(path).Trim();
    }

    // Written beside and moved into place: two processes that start together end up with one and the same pepper.
    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var draft = $"{path}.{Guid.NewGuid():n}";
        Write(draft, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Pepper.MinBytes)));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    private static void Write(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
