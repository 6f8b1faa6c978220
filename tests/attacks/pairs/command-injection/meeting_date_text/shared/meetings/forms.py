from django import forms

from .models import Meeting
from .naturaldate import parse_day


class MeetingForm(forms.ModelForm):
    when = forms.CharField(max_length=60, help_text="For example: next friday")

    class Meta:
        model = Meeting
        fields = ["topic"]

    def clean_when(self):
        try:
            return parse_day(self.cleaned_data["when"])
        except ValueError as error:
            raise forms.ValidationError(str(error)) from None

    def save(self, commit=True):
        self.instance.day = self.cleaned_data["when"]
        return super().save(commit)
