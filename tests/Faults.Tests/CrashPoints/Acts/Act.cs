using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>What one person does in a company of its own, so that nothing else can explain what is found there.</summary>
internal abstract class Act(Scene scene)
{
    protected static ServiceId Edof { get; } = ServiceCatalogue.Edof.Id;

    protected Scene Scene { get; } = scene;

    protected Siret Place { get; } = scene.NewPlace();

    protected ICompanyGrain Company => Scene.Grains.Company(Place.Siren);

    /// <summary>Brings everything to where the act begins.</summary>
    public abstract Task PrepareAsync();

    /// <returns>The code of the problem; null when it was done.</returns>
    public abstract Task<string?> DoAsync(OperationId operation);

    /// <summary>From here on its mails are owed.</summary>
    public abstract void ExpectMails();

    /// <summary>Whether all that the act brings is there.</summary>
    public abstract Task<bool> IsDoneAsync();

    /// <summary>What is there though nothing was decided yet.</summary>
    /// <returns>In words; null when all is as it should be. Here and below.</returns>
    public abstract Task<string?> TraceAsync();

    /// <summary>What is there twice, or what a second one could still do.</summary>
    public abstract Task<string?> ExcessAsync();

    protected async Task<Person> NewManagerAsync()
    {
        var manager = await SignUpAsync("responsable");
        await Scene.Settlers.MakeManagerAsync(manager, Place.Siren);
        return manager;
    }

    protected Task<Person> SignUpAsync(string name) => Scene.Settlers.SignUpAsync(name, Place.Siren);

    protected async Task<UserView> ViewAsync(Person person) => (await Scene.Grains.User(person.Id).ViewAsync())!;

    protected void Expect(string template, Person to) => Scene.Mails.Expected.Expect(template, to.Email.ToString());
}
