from django import forms


class TraceForm(forms.Form):
    lines = forms.CharField(widget=forms.Textarea, max_length=5000)


class CountForm(forms.Form):
    phase = forms.CharField(max_length=80)
