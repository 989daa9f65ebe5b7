# -*- coding: utf-8 -*-
"""Starts Carbon Pathfinders 《碳路者》: prepares its Python packages if need be, then runs the game.

Written so that any Python 3 can read it: one that is too old must get as far as saying so.
"""

import os
import sys

OLD_PYTHON = """\
《碳路者》需要 Python 3.11 或更新的版本，这里是 %s。请从 python.org 或系统的软件商店安装新版本。
Carbon Pathfinders needs Python 3.11 or newer; this is %s. Please install a newer one, from python.org for instance.
"""


def main():
    """The exit status of the whole program."""
    if sys.version_info < (3, 11):
        version = "%d.%d.%d" % sys.version_info[:3]
        sys.stderr.write(OLD_PYTHON % (version, version))
        return 2
    from game.bootstrap import environment  # only now: older Pythons cannot read it

    arguments = environment.prepare(os.path.dirname(os.path.abspath(__file__)), sys.argv[1:])
    if isinstance(arguments, int):
        return arguments
    try:
        from game import app  # only now: the packages it needs were not there before

        return app.main(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
