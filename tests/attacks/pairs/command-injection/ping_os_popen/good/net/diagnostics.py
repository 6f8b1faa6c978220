import os
import shlex


def looked_up(host):
    with os.popen(f"printf 'host %s' {shlex.quote(host)}") as output:
        return output.read()
