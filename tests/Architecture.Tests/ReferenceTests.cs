using System.Xml.Linq;

namespace EfpConnect.Architecture.Tests;

public class ReferenceTests
{
    [Theory]
    [MemberData(nameof(Rooms.Names), MemberType = typeof(Rooms))]
    public void A_room_opens_only_on_the_rooms_it_may_know(string room)
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src", room, $"{room}.csproj"));

        var references = project.Descendants("ProjectReference").Select(item => Path.GetFileNameWithoutExtension((string)item.Attribute("Include")!));

        Assert.Empty(references.Except(Rooms.Doors[room]));
    }

    [Fact]
    public void Every_room_is_in_the_table()
    {
        var rooms = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path));

        Assert.Empty(rooms.Except(Rooms.Doors.Keys));
    }

    [Fact]
    public void Pages_know_the_grains_only_where_a_silo_is_co_hosted()
    {
        var knowing = Repository.Sources("src/WebHost").Where(file => file.CodeOnly.Any(line => line.Contains("EfpConnect.Grains", StringComparison.Ordinal)));

        Assert.Equal(["src/WebHost/Startup/CoHostedSilo.cs"], knowing.Select(file => file.Name));
    }
}
