from django.db import models


class Course(models.Model):
    title = models.CharField(max_length=80)
    starts_on = models.DateField()
    places = models.PositiveSmallIntegerField(default=12)

    def __str__(self):
        return self.title


class SignUp(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="sign_ups")
    child = models.CharField(max_length=80)
    parent_email = models.EmailField()
    remarks = models.CharField(max_length=200, blank=True)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["made_at"]
