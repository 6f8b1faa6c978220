from django.db import models


class PrescriptionQuerySet(models.QuerySet):
    def with_visit(self):
        return self.select_related("visit__animal")

    def for_keeper(self, user):
        return self.filter(visit__animal__keeper=user)
