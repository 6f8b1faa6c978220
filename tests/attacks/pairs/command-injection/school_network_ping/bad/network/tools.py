import subprocess


def ping_host(host):
    try:
        done = subprocess.run(
            f"ping -c 1 -W 2 {host}",
            shell=True,
            capture_output=True,
            text=True,
            timeout=10,
        )
    except subprocess.TimeoutExpired:
        return "No answer."
    return done.stdout + done.stderr
