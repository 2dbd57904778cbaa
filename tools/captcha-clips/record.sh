#!/bin/sh
# Records the voice of the captchas: one trimmed WAV a symbol, 11 kHz, mono, 16 bits. See README.md.
set -eu

clips=$(dirname "$0")/../../src/Captchas/Sounds/Clips
raw=$(mktemp)
trap 'rm -f "$raw"' EXIT

mkdir -p "$clips"
for symbol in A F H K M R T W Y 2 3 5 6 7 9; do
    espeak-ng -v fr-fr -s 130 -w "$raw" "$symbol"
    # Reversed and back: « silence » trims a beginning only.
    sox -t wav "$raw" -r 11025 -c 1 -b 16 "$clips/$symbol.wav" \
        norm -3 silence 1 0.005 0.5% reverse silence 1 0.005 0.5% reverse
done
