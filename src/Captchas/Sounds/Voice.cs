using System.Collections.Frozen;

namespace EfpConnect.Captchas.Sounds;

/// <summary>The recorded name of each symbol, in French.</summary>
internal static class Voice
{
    private static readonly FrozenDictionary<char, float[]> Clips =
        CaptchaText.Alphabet.ToFrozenDictionary(symbol => symbol, Load);

    /// <summary>Never twice alike: a little faster or slower, higher or lower, louder or softer.</summary>
    public static float[] Say(char symbol) => Bend(Clips[symbol], Chance.Between(0.9f, 1.12f), Chance.Between(0.75f, 1));

    /// <summary>A voice from the next table: some name backwards, which says nothing but sounds like speech.</summary>
    public static float[] Mumble()
    {
        var name = Bend(Clips[Chance.Pick(CaptchaText.Alphabet)], Chance.Between(0.7f, 1.3f), Chance.Between(0.06f, 0.14f));
        Array.Reverse(name);
        return name;
    }

    private static float[] Load(char symbol)
    {
        using var resource = typeof(Voice).Assembly.GetManifestResourceStream($"{symbol}.wav")!;
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return Wav.Read(file);
    }

    private static float[] Bend(float[] clip, float speed, float volume)
    {
        var bent = new float[(int)((clip.Length - 1) / speed)];
        for (var i = 0; i < bent.Length; i++)
        {
            var place = i * speed;
            var (before, part) = ((int)place, place - (int)place);
            bent[i] = volume * (clip[before] * (1 - part) + clip[before + 1] * part);
        }

        return bent;
    }
}
