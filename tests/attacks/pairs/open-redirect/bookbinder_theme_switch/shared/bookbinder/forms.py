from django import forms

from .models import Job, Preference


class ThemeForm(forms.ModelForm):
    class Meta:
        model = Preference
        fields = ["theme"]


class JobForm(forms.ModelForm):
    class Meta:
        model = Job
        fields = ["title", "pages"]
