from django import forms

from .models import MealOrder


class MealOrderForm(forms.ModelForm):
    class Meta:
        model = MealOrder
        fields = ["child", "dish", "day"]
        widgets = {"day": forms.DateInput(attrs={"type": "date"})}

    def __init__(self, *args, parent, **kwargs):
        super().__init__(*args, **kwargs)
        self.parent = parent
        self.fields["child"].empty_label = None
        self.fields["child"].queryset = parent.children.all()

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day.weekday() > 4:
            raise forms.ValidationError("No meals at the weekend.")
        return day
