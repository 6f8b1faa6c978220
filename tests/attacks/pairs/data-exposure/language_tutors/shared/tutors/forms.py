from django import forms

from .models import Lesson, Tutor


class SearchForm(forms.Form):
    language = forms.CharField(max_length=40, required=False)
    page = forms.IntegerField(min_value=1, max_value=10_000, required=False)


class ProfileForm(forms.ModelForm):
    class Meta:
        model = Tutor
        fields = ["display_name", "language", "bio", "private_phone", "iban"]


class LessonForm(forms.ModelForm):
    minutes = forms.IntegerField(min_value=15, max_value=240)

    class Meta:
        model = Lesson
        fields = ["starts_at", "minutes"]
