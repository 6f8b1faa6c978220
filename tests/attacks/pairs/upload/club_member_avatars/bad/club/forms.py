from django import forms

from .models import Member


class ProfileForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = ["about", "avatar"]
