from django import forms

from .models import Night


class LogForm(forms.Form):
    term = forms.CharField(max_length=80)
    lines = forms.IntegerField(min_value=1, max_value=200, initial=50, required=False)


class RemarkForm(forms.ModelForm):
    class Meta:
        model = Night
        fields = ["seeing", "remark"]
