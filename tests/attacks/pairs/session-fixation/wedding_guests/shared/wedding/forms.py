from django import forms

from .models import Guest, Wish


class LanguageForm(forms.Form):
    language = forms.ChoiceField(choices=[("en", "English"), ("pl", "Polski")])


class CodeForm(forms.Form):
    code = forms.CharField(max_length=40)


class ReplyForm(forms.ModelForm):
    class Meta:
        model = Guest
        fields = ["coming", "diet"]


class WishForm(forms.ModelForm):
    class Meta:
        model = Wish
        fields = ["song"]
