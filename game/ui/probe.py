"""What the window would find on this machine. Run as a process of its own: a broken driver must not take more along.

`python -m game.ui.probe` prints one JSON object with `sdl`, `video`, `screens`, `audio`.
"""

import json

import pygame


def found() -> dict[str, object]:
    """SDL's version, the video driver, the screens' sizes in pixels, and the audio driver or why there is none."""
    answers: dict[str, object] = {"sdl": ".".join(str(part) for part in pygame.get_sdl_version())}
    try:
        pygame.display.init()
        answers["video"] = pygame.display.get_driver()
        answers["screens"] = [f"{width}x{height}" for width, height in pygame.display.get_desktop_sizes()]
    except pygame.error as error:
        answers["video"] = f"({error})"
    try:
        pygame.mixer.init()
        answers["audio"] = pygame.mixer.get_driver()
    except pygame.error as error:
        answers["audio"] = f"({error})"
    return answers


if __name__ == "__main__":
    print(json.dumps(found()))
