from django import forms

from .models import Grievance, Note


class GrievanceForm(forms.ModelForm):
    class Meta:
        model = Grievance
        fields = ["subject", "text"]


class NoteForm(forms.ModelForm):
    class Meta:
        model = Note
        fields = ["text"]
