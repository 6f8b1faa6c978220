from django import forms


class SurveyForm(forms.Form):
    stars = forms.IntegerField(min_value=1, max_value=5)
    back = forms.CharField(max_length=300, required=False, widget=forms.HiddenInput)
