from django.conf import settings
from django.db import models


class Quiz(models.Model):
    title = models.CharField(max_length=100)
    pass_mark = models.PositiveSmallIntegerField()

    class Meta:
        verbose_name_plural = "quizzes"

    def __str__(self):
        return self.title


class Question(models.Model):
    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="questions")
    text = models.CharField(max_length=300)
    options = models.JSONField(default=list)
    right_option = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["id"]

    def __str__(self):
        return self.text


class Attempt(models.Model):
    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="attempts")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    answers = models.JSONField()
    score = models.PositiveSmallIntegerField()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["quiz", "user"], name="one_attempt")]

    def __str__(self):
        return f"{self.user_id}: {self.score}"

    @property
    def passed(self):
        return self.score >= self.quiz.pass_mark
