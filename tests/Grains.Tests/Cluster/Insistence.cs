namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>As a browser does after an error: the same form, the same operation, until there is an answer.</summary>
public static class Insistence
{
    private const int Most = 50;

    public static async Task<T> InsistAsync<T>(Func<Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (Exception failure) when (attempt < Most && failure is IOException or TimeoutException or OrleansException)
            {
                // The store was away, or another activation ahead: ask again.
            }
        }
    }

    public static Task InsistAsync(Func<Task> act) => InsistAsync(async () =>
    {
        await act();
        return true;
    });
}
