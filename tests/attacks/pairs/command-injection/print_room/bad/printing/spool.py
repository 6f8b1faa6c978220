import subprocess


def submit(job):
    """Hands the job to CUPS; True if it was taken."""
    command = f'lp -d {job.printer.queue} -n {job.copies} -t "{job.title}" {job.document.path}'
    try:
        subprocess.run(command, shell=True, check=True, timeout=20, capture_output=True)
    except (subprocess.SubprocessError, OSError):
        return False
    return True
