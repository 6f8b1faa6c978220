import os

from django.conf import settings


class PayslipArchive:
    """The payslips of an employee: <root>/<id of the user>/<year>/<month>.pdf."""

    def __init__(self, user):
        self.folder = os.path.join(settings.PAYSLIPS_ROOT, str(user.pk))

    def names(self):
        found = []
        for folder, _, files in os.walk(self.folder):
            found += [os.path.relpath(os.path.join(folder, file), self.folder) for file in files]
        return sorted(found, reverse=True)

    def open(self, name):
        path = os.path.join(self.folder, name)
        if not path.endswith(".pdf"):
            raise FileNotFoundError(name)
        return open(path, "rb")
