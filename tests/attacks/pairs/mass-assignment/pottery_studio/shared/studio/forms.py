from django import forms

from .models import Firing, Member


class MemberForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = ["display_name", "phone"]


class FiringForm(forms.ModelForm):
    cone = forms.IntegerField(min_value=1, max_value=14)

    class Meta:
        model = Firing
        fields = ["piece", "cone"]
