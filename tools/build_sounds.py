"""Builds assets/sounds: short soft sounds and two themes, computed from sine waves alone.

    python tools/build_sounds.py
"""

from __future__ import annotations

import wave
from array import array
from collections.abc import Sequence
from math import exp, pi, sin, tanh
from pathlib import Path

SOUNDS = Path(__file__).resolve().parents[1] / "assets" / "sounds"
RATE = 22_050
MIDDLE_C = 261.6256
MARIMBA = ((1.0, 1.0, 1.0), (3.93, 0.28, 3.2), (9.2, 0.07, 7.0))
BELL = ((1.0, 1.0, 1.0), (2.0, 0.45, 1.3), (3.01, 0.22, 2.0), (5.4, 0.1, 3.4))
PAD = ((1.0, 1.0, 1.0), (2.0, 0.22, 1.0), (3.0, 0.06, 1.0))
Note = tuple[float, float, float, float]  # begins at (s), semitones above middle C, lasts (s), loudness


def pitch(semitones: float) -> float:
    """Frequency in Hz of a note so many semitones above middle C."""
    return MIDDLE_C * 2 ** (semitones / 12)


def struck(track: array, note: Note, partials: Sequence[tuple[float, float, float]] = MARIMBA) -> None:
    """Adds a note that is struck and dies away; partials are (ratio, loudness, how much faster it dies)."""
    begin, semitones, lasts, loud = note
    first, count = round(begin * RATE), round(lasts * RATE)
    for ratio, share, haste in partials:
        step = 2 * pi * pitch(semitones) * ratio / RATE
        decay = 5.0 * haste / count
        for index in range(min(count, len(track) - first)):
            attack = min(1.0, index / 90)
            track[first + index] += loud * share * attack * exp(-decay * index) * sin(step * index)


def swelling(track: array, note: Note) -> None:
    """Adds a note that swells and fades, for chords beneath a tune; wraps round the end so that a theme can loop."""
    begin, semitones, lasts, loud = note
    first, count = round(begin * RATE), round(lasts * RATE)
    for ratio, share, _ in PAD:
        step = 2 * pi * pitch(semitones) * ratio / RATE
        for index in range(count):
            shape = sin(pi * index / count) ** 0.8
            track[(first + index) % len(track)] += loud * share * shape * sin(step * index)


def rustle(track: array, seconds: float, loud: float) -> None:
    """Adds a short brush of noise, softened, from a fixed sequence of numbers."""
    value, smooth, count = 12345, 0.0, round(seconds * RATE)
    for index in range(count):
        value = (value * 1103515245 + 12345) % 2**31
        smooth += 0.22 * (value / 2**30 - 1 - smooth)
        track[index] += loud * smooth * sin(pi * index / count) ** 2


def silence(seconds: float) -> array:
    """An empty track."""
    return array("d", bytes(8 * round(seconds * RATE)))


def tune(seconds: float, notes: Sequence[Note], partials: Sequence[tuple[float, float, float]] = MARIMBA) -> array:
    """A track with struck notes."""
    track = silence(seconds)
    for note in notes:
        struck(track, note, partials)
    return track


def card() -> array:
    """A card laid down."""
    track = silence(0.18)
    rustle(track, 0.16, 0.9)
    return track


def theme(chords: Sequence[Sequence[int]], melody: Sequence[int | None], beat: float) -> array:
    """A piece that loops: four beats a chord, a quiet tune over it, one number a beat (None rests)."""
    track = silence(len(chords) * 4 * beat)
    for number, chord in enumerate(chords):
        for semitones in chord:
            swelling(track, (number * 4 * beat, semitones - 12, 5.2 * beat, 0.10))
        struck(track, (number * 4 * beat, chord[0] - 24, 3.0, 0.16))
    for number, semitones in enumerate(melody):
        if semitones is not None:
            struck(track, (number * beat, semitones, min(1.8, len(track) / RATE - number * beat), 0.17))
    return track


def save(name: str, track: array) -> None:
    """Writes a track as 16-bit mono, gently limited."""
    samples = array("h", (round(30_000 * tanh(value)) for value in track))
    with wave.open(str(SOUNDS / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def main() -> None:
    """Writes all sounds."""
    calm = ([0, 4, 7, 11], [-3, 0, 4, 7], [-7, -3, 0, 4], [-5, -1, 2, 4])
    hero_tune = (7, None, 11, 12, None, 7, 4, None, 4, None, 7, 9, None, 4, 0, None,
                 5, None, 9, 12, None, 9, 7, None, 7, None, 11, 14, None, 11, 7, None)
    road = ([2, 5, 9, 12], [-5, -1, 2, 7], [0, 4, 7, 11], [-3, 0, 4, 7])
    road_tune = (14, 12, None, 9, 5, None, 9, 12, 11, None, 7, 2, None, 7, 11, None,
                 12, 11, None, 7, 4, None, 7, 11, 9, None, 4, 0, None, 4, 7, None)
    save("click", tune(0.12, [(0, 24, 0.10, 0.35)]))
    save("card", card())
    save("coin", tune(0.5, [(0, 23, 0.3, 0.3), (0.07, 28, 0.42, 0.35)], BELL))
    save("confirm", tune(0.6, [(0, 12, 0.4, 0.4), (0.09, 19, 0.5, 0.4)]))
    save("refuse", tune(0.4, [(0, 2, 0.3, 0.4), (0.1, -1, 0.3, 0.35)]))
    save("chime", tune(2.4, [(0, 12, 1.8, 0.28), (0.22, 16, 1.8, 0.28), (0.44, 19, 1.9, 0.3)], BELL))
    save("event", tune(1.6, [(0, 3, 1.2, 0.4), (0.16, 9, 1.3, 0.3), (0.34, 6, 1.2, 0.25)], BELL))
    save("win", tune(2.6, [(0.13 * n, s, 1.6, 0.34) for n, s in enumerate((12, 16, 19, 24, 28))]))
    save("lose", tune(2.2, [(0.24 * n, s, 1.4, 0.34) for n, s in enumerate((9, 7, 4, 0))]))
    save("theme", theme(calm * 2, hero_tune, 0.62))
    save("theme-road", theme(road * 2, road_tune, 0.55))


if __name__ == "__main__":
    main()
