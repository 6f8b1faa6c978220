from django import forms

from .models import Instructor


class LessonForm(forms.Form):
    instructor = forms.ModelChoiceField(Instructor.objects.all())
    day = forms.DateField()
    hour = forms.IntegerField(min_value=7, max_value=19)
