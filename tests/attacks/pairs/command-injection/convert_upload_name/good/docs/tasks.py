import os
import subprocess
import tempfile


def count_bytes(upload):
    """Runs wc over the document, under its own name so that wc prints it."""
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "document"), "wb") as copy:
            copy.write(upload.read())
        label = upload.name.rsplit("/", 1)[-1]
        command = 'wc -c < document && echo "$1"'
        done = subprocess.run(["sh", "-c", command, "sh", label], cwd=folder, capture_output=True, text=True)
        return done.stdout
