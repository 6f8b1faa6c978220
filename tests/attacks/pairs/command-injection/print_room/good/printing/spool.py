import subprocess


def submit(job):
    """Hands the job to CUPS; True if it was taken."""
    command = ["lp", "-d", job.printer.queue, "-n", str(job.copies), "-t", job.title, "--", job.document.path]
    try:
        subprocess.run(command, check=True, timeout=20, capture_output=True)
    except (subprocess.SubprocessError, OSError):
        return False
    return True
