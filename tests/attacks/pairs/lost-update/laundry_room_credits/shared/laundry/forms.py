from django import forms

COST = {30: 2, 40: 3, 60: 4, 90: 6}


class WashForm(forms.Form):
    degrees = forms.TypedChoiceField(choices=[(each, f"{each} °C") for each in COST], coerce=int)

    @property
    def cost(self):
        return COST[self.cleaned_data["degrees"]]
