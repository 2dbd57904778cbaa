using System.Security.Cryptography;
using System.Text;

namespace EfpConnect.Credentials.Keys;

/// <summary>A pepper made once on the machine of a developer. In production it comes from the configuration.</summary>
public static class PepperFile
{
    private static readonly NamedWaitHandleOptions AmongTheUsersProcesses = new() { CurrentUserOnly = true, CurrentSessionOnly = false };

    /// <summary>The base64 text to put in <see cref="CredentialsOptions.Pepper"/>; the file is readable by its owner alone.</summary>
    public static string LoadOrCreate(string path)
    {
        var fullPath = Path.GetFullPath(path);
        if (!File.Exists(fullPath)) InTurn(fullPath, () => Create(fullPath));
        return File.ReadAllText(fullPath).Trim();
    }

    // Two processes that start together must end up with one pepper, and File.Move can overwrite even when told not to.
    private static void InTurn(string path, Action act)
    {
        using var turn = new Mutex(MutexName(path), AmongTheUsersProcesses);
        try
        {
            turn.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The process before this one died in its turn: the file is there or it is not.
        }

        try
        {
            if (!File.Exists(path)) act();
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    private static string MutexName(string path) =>
        $"efp-pepper-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))}";

    // Written beside and moved into place: nobody reads half a pepper.
    private static void Create(string path)
    {
        var draft = $"{path}.draft";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Write(draft, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Pepper.MinBytes)));
        File.Move(draft, path);
    }

    private static void Write(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
