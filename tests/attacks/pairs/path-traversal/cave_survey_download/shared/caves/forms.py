from django import forms


class SurveyForm(forms.Form):
    file = forms.CharField(max_length=120)
