from django import forms

from faults.models import FaultNote


class FaultNoteForm(forms.ModelForm):
    class Meta:
        model = FaultNote
        fields = ["body"]
        widgets = {"body": forms.Textarea(attrs={"rows": 3})}
