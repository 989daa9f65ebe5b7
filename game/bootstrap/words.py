"""The sentences of the first start, in Chinese and English: the game's own catalogues are not there yet."""

from __future__ import annotations

import sys

WORDS = {
    "missing": (
        "第一次启动要准备几样东西：{names}。",
        "The first start prepares a few things: {names}.",
    ),
    "wrong-pygame": (
        "这个 Python 里装着 pygame，它和游戏要用的 pygame-ce 占同一个文件夹，两个不能并存。"
        "游戏会另备一个自己的环境，不动您原来的。",
        "This Python has pygame, which lives in the same folder as the pygame-ce that the game needs; "
        "they cannot stand side by side. The game makes its own place and leaves yours alone.",
    ),
    "half-made": (
        "上次的准备没有做完，现在重新来。",
        "Last time the preparation was not finished; starting it afresh.",
    ),
    "unpacking": (
        "正在从 {folder} 解开所需的包，不用上网……",
        "Unpacking what is needed from {folder}, no network used …",
    ),
    "making": (
        "正在 {folder} 里准备环境，大约一分钟，只有这一次……",
        "Preparing the environment in {folder}; about a minute, only this once …",
    ),
    "unpinned": (
        "预定的版本不适合这台电脑，换相近的版本再试……",
        "The planned versions do not suit this machine; trying close ones …",
    ),
    "ready": ("准备好了。", "Ready."),
    "stopped": (
        "已停止。下次启动会重新准备。",
        "Stopped. The next start prepares afresh.",
    ),
    "no-wheels": (
        "在 {folder} 里没有找到 .whl 文件。",
        "No .whl files were found in {folder}.",
    ),
    "wheels-incomplete": (
        "{folder} 里没有适合这台电脑的：{names}（Python {python}，{platform}）。",
        "{folder} has nothing that fits this machine for: {names} (Python {python}, {platform}).",
    ),
    "bad-wheel": (
        "{folder} 里有一个文件坏了：{name}。请重新拷贝一份。",
        "A file in {folder} is damaged: {name}. Please copy it again.",
    ),
    "no-network": (
        "没能下载：好像没有网络。连上网再启动，或者把需要的 .whl 文件放进 main.py 旁边的 wheels 文件夹。",
        "The download failed: there seems to be no network. Start again with one, "
        "or put the .whl files into a folder named wheels beside main.py.",
    ),
    "pip-failed": (
        "安装没有成功，详细情况在 {log}。",
        "The installation failed; the details are in {log}.",
    ),
    "no-venv": (
        "这个 Python 缺少 venv。在 Debian 或 Ubuntu 上请运行：sudo apt install python3-venv ，然后再启动。",
        "This Python has no venv. On Debian or Ubuntu please run: sudo apt install python3-venv and start again.",
    ),
    "foreign-environment": (
        "{folder} 是另一个 Python 做的。请把它改名或删掉，然后再启动。",
        "{folder} was made by another Python. Please rename or remove it and start again.",
    ),
    "still-missing": (
        "准备完以后还是缺：{names}。请删掉 {folder} 再启动一次。",
        "After the preparation this is still missing: {names}. Please remove {folder} and start once more.",
    ),
    "cannot-write": (
        "不能写 {folder}：{reason}。请把游戏放到一个可以写的地方。",
        "Cannot write to {folder}: {reason}. Please put the game where it can be written to.",
    ),
    "no-folder-given": (
        "--wheels 后面要写文件夹的名字。",
        "--wheels needs the name of a folder.",
    ),
}


class CannotStart(Exception):
    """The game cannot start; `key` and `params` name the sentence that says why."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key)
        self.key = key
        self.params = params


def tell(key: str, **params: object) -> None:
    """Writes one sentence to stderr, in Chinese and in English."""
    for sentence in WORDS[key]:
        sys.stderr.write(sentence.format(**params) + "\n")
    sys.stderr.flush()
