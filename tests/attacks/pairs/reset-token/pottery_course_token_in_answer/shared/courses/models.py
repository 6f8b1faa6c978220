from django.conf import settings
from django.db import models


class Course(models.Model):
    title = models.CharField(max_length=100)
    begins_on = models.DateField()
    places = models.PositiveSmallIntegerField(default=8)


class Place(models.Model):
    course = models.ForeignKey(Course, related_name="taken_places", on_delete=models.CASCADE)
    participant = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="course_places", on_delete=models.CASCADE)
    glaze_wish = models.CharField(max_length=60, blank=True)
