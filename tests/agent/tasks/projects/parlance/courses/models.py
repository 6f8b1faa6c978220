from django.conf import settings
from django.db import models
from django.urls import reverse


class Language(models.Model):
    name = models.CharField(max_length=40, unique=True)
    code = models.CharField(max_length=3, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Teacher(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    languages = models.ManyToManyField(Language, related_name="teachers", blank=True)
    about = models.TextField(blank=True)

    def __str__(self):
        return self.user.get_full_name() or self.user.username


class Course(models.Model):
    language = models.ForeignKey(Language, on_delete=models.PROTECT, related_name="courses")
    teacher = models.ForeignKey(
        Teacher, on_delete=models.SET_NULL, related_name="courses", null=True, blank=True
    )
    title = models.CharField(max_length=120)
    level = models.CharField(max_length=2, help_text="A1 to C2")
    starts_on = models.DateField()
    places = models.PositiveSmallIntegerField(default=12)
    price = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["starts_on", "title"]

    def __str__(self):
        return f"{self.title} ({self.level})"

    def get_absolute_url(self):
        return reverse("course-detail", args=[self.pk])

    @property
    def places_left(self):
        return max(0, self.places - self.enrolments.filter(withdrawn=False).count())


class Lesson(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="lessons")
    topic = models.CharField(max_length=120)
    held_on = models.DateField()
    homework = models.TextField(blank=True)

    class Meta:
        ordering = ["held_on"]

    def __str__(self):
        return self.topic
