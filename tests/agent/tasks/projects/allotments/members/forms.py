from django import forms

from .models import Member


class MyDetailsForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = ['full_name', 'mobile']
