using System.Collections.Concurrent;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Load.People;

/// <summary>Fills an empty portal with companies at work and with codes to be redeemed.</summary>
internal sealed class Founding(Settlers settlers, Doors doors, SmtpServerProcess mails)
{
    private const int Teams = 10;
    private const int Managers = 2;
    private const int Employees = 3;
    private const int CandidatesPerCode = 2;

    /// <summary>Returns once everybody who works is signed in.</summary>
    /// <param name="folder">Of the portal, which is running.</param>
    public static async Task<Population> FoundAsync(
        IGrainFactory grains, string folder, Doors doors, SmtpServerProcess mails, ExpectedMails expected, int codes)
    {
        await Register.ImportAsync(folder);
        var settlers = await Settlers.OfAsync(grains, folder, expected);
        return await new Founding(settlers, doors, mails).FoundAsync(await Register.PlacesAsync(folder), codes);
    }

    private async Task<Population> FoundAsync(IReadOnlyList<IGrouping<Siren, Siret>> places, int codes)
    {
        var companies = places.OrderByDescending(company => company.Count()).ToList();
        var teams = await Task.WhenAll(companies.Take(Teams).Select(company => TeamAsync(company.Key)));
        var hunts = await Task.WhenAll(companies.Skip(Teams).Take(codes).Select(company => HuntAsync(company.Key)));
        await Task.WhenAll(teams.SelectMany(team => team.Managers.Concat(team.Employees)).Select(visitor => visitor.SignInAsync()));
        return new(teams, new(DesksOf(teams, companies, place: 0)), new(DesksOf(teams, companies, place: 1)), new ConcurrentQueue<CodeHunt>(hunts));
    }

    private async Task<Team> TeamAsync(Siren company)
    {
        var managers = await SignUpAsync("responsable", Managers, company);
        var employees = await SignUpAsync("salarie", Employees, company);
        for (var i = 0; i < Managers; i++) await settlers.MakeManagerAsync(managers[i], company, managers.Take(i));
        return new(company, Visitors(managers), Visitors(employees));
    }

    private async Task<CodeHunt> HuntAsync(Siren company)
    {
        var candidates = await SignUpAsync("candidat", CandidatesPerCode, company);
        var mail = await mails.WaitAsync(await settlers.IssueCodeAsync(company), "code responsable");
        return new(company, mail.ManagerCode, Visitors(candidates));
    }

    private Task<Person[]> SignUpAsync(string name, int count, Siren company) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(i => settlers.SignUpAsync($"{name}-{i}", company)));

    private Visitor[] Visitors(IEnumerable<Person> people) => [.. people.Select(person => new Visitor(person, Settlers.Password, doors))];

    /// <summary>At one establishment of each company accesses are asked for, at another they are given.</summary>
    private static IEnumerable<Desk> DesksOf(IReadOnlyList<Team> teams, IReadOnlyList<IGrouping<Siren, Siret>> companies, int place) =>
        teams.Zip(companies).SelectMany(pair => pair.First.Employees.Select(employee => new Desk(pair.First, employee, pair.Second.ElementAt(place))));
}
