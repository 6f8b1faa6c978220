from django.conf import settings
from django.db import models


class Course(models.Model):
    coach = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    title = models.CharField(max_length=30)


class VisitQuerySet(models.QuerySet):
    def matching(self, rules):
        rows = self
        for rule in rules:
            rows = rows.filter(**{f"{rule['field']}__{rule['how']}": rule["value"]})
        return rows


class Visit(models.Model):
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    course = models.ForeignKey(Course, on_delete=models.CASCADE)
    minutes = models.PositiveSmallIntegerField()
    objects = VisitQuerySet.as_manager()
