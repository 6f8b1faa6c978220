from django import forms


class NoteForm(forms.Form):
    subject = forms.CharField(max_length=100)
    sender = forms.EmailField(max_length=150)
    text = forms.CharField(max_length=4000, widget=forms.Textarea)
