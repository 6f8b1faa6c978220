from django import forms

from .models import Watch


class SignUpForm(forms.Form):
    watches = forms.ModelMultipleChoiceField(Watch.objects.all(), to_field_name="day")

    def clean_watches(self):
        chosen = list(self.cleaned_data["watches"])
        if len(chosen) > 10:
            raise forms.ValidationError("Ten shifts at once are enough.")
        return chosen
