from django.conf import settings
from django.db import models


class Quiz(models.Model):
    title = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)
    pass_percent = models.PositiveSmallIntegerField(default=70)

    class Meta:
        verbose_name_plural = "quizzes"

    def __str__(self):
        return self.title


class Question(models.Model):
    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="questions")
    text = models.CharField(max_length=300)
    answer = models.BooleanField()

    class Meta:
        ordering = ["id"]


class Attempt(models.Model):
    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="attempts")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="quiz_attempts")
    percent = models.PositiveSmallIntegerField()
    passed = models.BooleanField()
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["quiz", "user"], name="one_attempt")]
