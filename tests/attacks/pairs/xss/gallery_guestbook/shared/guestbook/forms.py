from django import forms

from .models import Remark


class RemarkForm(forms.ModelForm):
    stars = forms.IntegerField(min_value=1, max_value=5, initial=5)

    class Meta:
        model = Remark
        fields = ["author", "text", "stars"]
