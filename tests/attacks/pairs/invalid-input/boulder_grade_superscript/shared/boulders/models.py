from django.db import models


class BoulderQuerySet(models.QuerySet):
    def up_to(self, grade):
        return self.filter(grade__lte=grade)


class Boulder(models.Model):
    name = models.CharField(max_length=60)
    wall = models.CharField(max_length=40)
    grade = models.PositiveSmallIntegerField()

    objects = BoulderQuerySet.as_manager()

    class Meta:
        ordering = ["grade", "name", "pk"]

    def __str__(self):
        return self.name
