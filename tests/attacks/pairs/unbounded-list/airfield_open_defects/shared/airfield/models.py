from django.db import models


class DefectManager(models.Manager):
    def unresolved(self):
        return self.filter(resolved_on=None)


class Defect(models.Model):
    glider = models.CharField(max_length=8)
    description = models.CharField(max_length=300)
    reported_on = models.DateField(auto_now_add=True)
    resolved_on = models.DateField(null=True, blank=True)

    objects = DefectManager()

    class Meta:
        ordering = ["-reported_on", "-pk"]
