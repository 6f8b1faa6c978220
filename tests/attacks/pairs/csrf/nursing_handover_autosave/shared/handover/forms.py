from django import forms

from .models import HandoverNote


class NewNoteForm(forms.ModelForm):
    class Meta:
        model = HandoverNote
        fields = ["ward"]


class NoteTextForm(forms.ModelForm):
    class Meta:
        model = HandoverNote
        fields = ["text"]
