from django.db import models


class Grade(models.Model):
    school = models.ForeignKey("schools.School", on_delete=models.CASCADE, related_name="grades")
    pupil = models.CharField(max_length=80)
    mark = models.CharField(max_length=3)
