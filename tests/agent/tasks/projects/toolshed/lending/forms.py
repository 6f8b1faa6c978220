from datetime import timedelta

from django import forms
from django.utils import timezone

from .models import Loan

LONGEST = timedelta(days=28)


class BorrowForm(forms.ModelForm):
    class Meta:
        model = Loan
        fields = ["due_on", "note"]
        widgets = {"due_on": forms.DateInput(attrs={"type": "date"})}

    def clean_due_on(self):
        due_on = self.cleaned_data["due_on"]
        today = timezone.localdate()
        if not today <= due_on <= today + LONGEST:
            raise forms.ValidationError("At most four weeks, please.")
        return due_on
