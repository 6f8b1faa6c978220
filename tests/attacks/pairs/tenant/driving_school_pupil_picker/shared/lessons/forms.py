from django import forms

from .models import Lesson, Pupil


class LessonForm(forms.ModelForm):
    minutes = forms.IntegerField(min_value=30, max_value=180, initial=45)

    class Meta:
        model = Lesson
        fields = ["pupil", "starts_at", "minutes"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["pupil"].queryset = Pupil.objects.of(user).active()
