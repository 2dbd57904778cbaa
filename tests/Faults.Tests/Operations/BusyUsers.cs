using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Operations;

/// <summary>Accounts that are given one access after another and sign in, without a pause, until told to stop. An act whose outcome is unknown is repeated as the same act.</summary>
internal sealed class BusyUsers : IAsyncDisposable
{
    private const int Count = 12;
    private const int MostAccesses = 40;

    private static readonly Siren Company = Siren.Parse(Cast.Lumiere);

    private static readonly ImmutableArray<Siret> Places =
        [.. Enumerable.Range(0, 1000).Select(Place).OfType<Siret>().Take(MostAccesses)];

    private readonly ConcurrentDictionary<UserId, int> _granted = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Task[] _work;
    private readonly IGrainFactory _grains;
    private int _acknowledged;
    private int _repeated;
    private Exception? _lastFailure;

    public BusyUsers(GrainClient client)
    {
        _grains = client.Grains;
        _work = [.. Enumerable.Range(0, Count).Select(_ => Task.Run(WorkAsync))];
    }

    public int Acknowledged => _acknowledged;

    public int Repeated => _repeated;

    /// <summary>Returns once everybody has done something more, with the silos that there are now.</summary>
    public async Task GoOnAsync()
    {
        var before = _acknowledged;
        await Patience.WaitForAsync(() => $"the users to go on; the last failure: {_lastFailure}", () => Task.FromResult(_acknowledged > before + (20 * Count)));
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_work);
    }

    /// <summary>What was acknowledged so far.</summary>
    public IReadOnlyDictionary<UserId, int> Granted() => _granted.ToDictionary();

    /// <returns>Those of the granted accesses that are not there.</returns>
    public static async Task<int> LostAsync(GrainClient client, IReadOnlyDictionary<UserId, int> granted)
    {
        var lost = 0;
        foreach (var (user, count) in granted)
        {
            var held = (await client.Grains.User(user).ViewAsync())!.Habilitations.Select(h => h.Siret).ToHashSet();
            lost += Places.Take(count).Count(place => !held.Contains(place));
        }

        return lost;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private async Task WorkAsync()
    {
        var person = NewPerson();
        var user = _grains.User(person.Id);
        var account = new NewAccount(person, "hash", new Attachment("a1", Company, "Lumière Formation", DateTimeOffset.UnixEpoch), "2024-11", DateTimeOffset.UnixEpoch);
        await DoAsync(operation => user.RegisterAsync(operation, account));
        while (!_stop.IsCancellationRequested)
        {
            if (_granted.GetValueOrDefault(person.Id) is var held && held < MostAccesses)
            {
                var service = ServiceCatalogue.Of(ServiceId.Parse("edof"));
                await DoAsync(operation => user.ReceiveAsync(operation, new Grant(service.Id, Places[held], [service.DefaultRole], Origin.Grant, null)));
                _granted[person.Id] = held + 1;
            }

            await DoAsync(operation => user.NoteSignInAsync(operation, null));
        }
    }

    private async Task DoAsync(Func<OperationId, Task> act)
    {
        var operation = OperationId.New();
        while (true)
        {
            try
            {
                await act(operation);
                Interlocked.Increment(ref _acknowledged);
                return;
            }
            catch (Exception failure)
            {
                _lastFailure = failure;   // whatever it was, the outcome is unknown
                Interlocked.Increment(ref _repeated);
            }
        }
    }

    private static Person NewPerson()
    {
        var id = UserId.New();
        return new(id, new Identity(Title.Madame, "Claude", "Dupont"), EmailAddress.Parse($"{id}@lumiere.example"));
    }

    private static Siret? Place(int nic) =>
        Siret.TryParse(string.Create(CultureInfo.InvariantCulture, $"{Company}{nic:00000}"), CultureInfo.InvariantCulture, out var siret) ? siret : null;
}
