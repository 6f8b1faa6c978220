from django import forms

from .models import Animal, Application


class ApplicationForm(forms.ModelForm):
    animal = forms.ModelChoiceField(Animal.objects.filter(adopted=False))

    class Meta:
        model = Application
        fields = ["animal", "about_home"]


class AboutHomeForm(forms.ModelForm):
    class Meta:
        model = Application
        fields = ["about_home"]
