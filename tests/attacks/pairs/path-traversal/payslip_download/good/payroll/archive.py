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
        path = os.path.realpath(os.path.join(self.folder, name))
        if os.path.commonpath([path, os.path.realpath(self.folder)]) != os.path.realpath(self.folder):
            raise FileNotFoundError(name)
        if not path.endswith(".pdf"):
            raise FileNotFoundError(name)
        return open(path, "rb")
