from django.db import models
from django.db.models import Sum


class Lesson(models.Model):
    student = models.ForeignKey('school.Student', on_delete=models.CASCADE, related_name='lessons')
    instructor = models.ForeignKey(
        'school.Instructor', on_delete=models.PROTECT, related_name='lessons'
    )
    car = models.ForeignKey('school.Car', on_delete=models.PROTECT, related_name='lessons')
    starts_at = models.DateTimeField()
    minutes = models.PositiveIntegerField(default=90)
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ['starts_at', 'pk']
        indexes = [models.Index(fields=['starts_at', 'cancelled'], name='lesson_start_idx')]

    def __str__(self):
        return f'Lesson {self.pk}'


class LessonNote(models.Model):
    """What was trained in a lesson."""

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name='notes')
    text = models.CharField(max_length=200)

    class Meta:
        ordering = ['pk']

    def __str__(self):
        return self.text


class FreeTime(models.Model):
    """A time that learners can book."""

    instructor = models.ForeignKey(
        'school.Instructor', on_delete=models.CASCADE, related_name='free_times'
    )
    car = models.ForeignKey('school.Car', on_delete=models.CASCADE, related_name='free_times')
    starts_at = models.DateTimeField()
    taken = models.BooleanField(default=False)

    class Meta:
        ordering = ['starts_at', 'pk']

    def __str__(self):
        return f'{self.starts_at:%Y-%m-%d %H:%M}, {self.instructor}'


class Charge(models.Model):
    """Money of a learner: what a lesson costs (negative) or what was paid (positive)."""

    student = models.ForeignKey('school.Student', on_delete=models.CASCADE, related_name='charges')
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    text = models.CharField(max_length=100)
    booked_on = models.DateField()

    class Meta:
        ordering = ['-booked_on', '-pk']

    def __str__(self):
        return self.text

    @classmethod
    def balance(cls, student):
        return cls.objects.filter(student=student).aggregate(sum=Sum('amount', default=0))['sum']


class LessonRequest(models.Model):
    """A learner asks for a lesson on a day without free times."""

    student = models.ForeignKey('school.Student', on_delete=models.CASCADE, related_name='requests')
    day = models.DateField()
    wish = models.CharField(max_length=200)
    handled = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ['-created_at', '-pk']

    def __str__(self):
        return f'{self.student}: {self.wish}'
