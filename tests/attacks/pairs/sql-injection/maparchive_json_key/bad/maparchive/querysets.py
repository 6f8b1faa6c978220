from django.db import models

from .functions import JsonText


class SheetQuerySet(models.QuerySet):
    def public(self):
        return self.filter(restricted=False)

    def noted(self, key, value):
        return self.annotate(noted=JsonText("notes", key)).filter(noted=value)
