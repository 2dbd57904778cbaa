using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Where the embedded store of a running portal listens and what opens it: the content of <c>store.json</c>.</summary>
internal sealed record StoreAddress(int Port, string Password)
{
    public static StoreAddress New(int port) => new(port, RandomNumberGenerator.GetHexString(64, lowercase: true));

    public ConfigurationOptions Connection() => new()
    {
        EndPoints = { new IPEndPoint(IPAddress.Loopback, Port) },
        Password = Password,
    };

    public void Save(string file) => PrivateFile.Write(file, JsonSerializer.Serialize(this));

    public static StoreAddress? Load(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<StoreAddress>(File.ReadAllBytes(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
