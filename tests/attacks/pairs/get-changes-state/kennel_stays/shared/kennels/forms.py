from django import forms
from django.utils import timezone

from .models import Stay


class StayForm(forms.ModelForm):
    class Meta:
        model = Stay
        fields = ["kennel", "dog", "arrives", "leaves"]

    def clean_arrives(self):
        if self.cleaned_data["arrives"] < timezone.localdate():
            raise forms.ValidationError("This day has passed.")
        return self.cleaned_data["arrives"]

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("arrives") and cleaned.get("leaves") and cleaned["leaves"] <= cleaned["arrives"]:
            self.add_error("leaves", "The dog has to stay for a night at least.")
        return cleaned
